package org.prongsai.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Counts the letters a page shows, also those laid unseen over a scan. Fonts are not looked at: that would search the
 * machine for them.
 */
final class PageLetters {

    /** Bytes of letters from which a page counts as text; a page number alone does not. */
    private static final int ENOUGH = 12;

    private static final int DEPTH = 6;
    private static final int MOST_TOKENS = 500_000;

    private final PDPage page;
    private final Set<COSBase> seen = new HashSet<>();
    private int letters;
    private int tokens;

    PageLetters(PDPage page) {
        this.page = page;
    }

    boolean isLegible() throws IOException {
        var dictionary = page.getCOSObject();
        var resources = page.getResources();
        count(
                streams(dictionary.getDictionaryObject(COSName.CONTENTS)),
                resources == null ? null : resources.getCOSObject(),
                0);
        return letters >= ENOUGH;
    }

    private static List<COSStream> streams(@Nullable COSBase contents) {
        var streams = new ArrayList<COSStream>();
        if (contents instanceof COSStream stream) {
            streams.add(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
        }
        return streams;
    }

    private void count(List<COSStream> streams, @Nullable COSDictionary resources, int depth) throws IOException {
        for (COSStream stream : streams) {
            if (letters >= ENOUGH || depth > DEPTH || !seen.add(stream)) {
                return;
            }
            count(Packing.unpacked(stream), resources, depth);
        }
    }

    private void count(byte[] content, @Nullable COSDictionary resources, int depth) throws IOException {
        var parser = new PDFStreamParser(content);
        var operands = new ArrayList<Object>();
        for (var token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (++tokens > MOST_TOKENS || letters >= ENOUGH) {
                return;
            }
            if (token instanceof Operator operator) {
                apply(operator.getName(), operands, resources, depth);
                operands.clear();
            } else {
                operands.add(token);
            }
        }
    }

    private void apply(String operator, List<Object> operands, @Nullable COSDictionary resources, int depth)
            throws IOException {
        switch (operator) {
            case "Tj", "TJ", "'", "\"" -> operands.forEach(this::add);
            case "Do" -> {
                if (resources != null && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
                    form(resources, name, depth);
                }
            }
            default -> {}
        }
    }

    private void add(Object operand) {
        if (operand instanceof COSString text) {
            letters += text.getBytes().length;
        } else if (operand instanceof COSArray texts) {
            texts.forEach(this::add);
        }
    }

    /** A part drawn by its name, with resources of its own or those around it. */
    private void form(COSDictionary resources, COSName name, int depth) throws IOException {
        var parts = resources.getCOSDictionary(COSName.XOBJECT);
        if (parts != null
                && parts.getDictionaryObject(name) instanceof COSStream part
                && COSName.FORM.equals(part.getCOSName(COSName.SUBTYPE))) {
            var own = part.getCOSDictionary(COSName.RESOURCES);
            count(List.of(part), own == null ? resources : own, depth + 1);
        }
    }
}
