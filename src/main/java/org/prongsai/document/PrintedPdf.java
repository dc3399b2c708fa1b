package org.prongsai.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A PDF as a browser printed it, made ready to be published: it says what it is and of which day, and nothing of the machine
 * and the hour it was printed on. The same browser and content give the same bytes.
 */
public final class PrintedPdf {

    private static final long ID = 0;
    private static final Pattern PART = Pattern.compile("\\(node\\d{8}\\)");
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final byte[] bytes;
    private final int pages;

    private PrintedPdf(byte[] bytes, int pages) {
        this.bytes = bytes;
        this.pages = pages;
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** Its size in bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * Makes a printed PDF ready.
     *
     * @param printed by the browser
     * @param title of the document
     * @param author who publishes it
     * @param day its content was last changed, as {@code 2026-11-21}; empty when not known
     */
    public static PrintedPdf of(byte[] printed, String title, String author, String day) throws IOException {
        try (var document = Loader.loadPDF(renumbered(printed))) {
            var information = new PDDocumentInformation();
            information.setTitle(title);
            information.setAuthor(author);
            information.setCreator("Prongsai");
            if (!day.isEmpty()) {
                information.setCreationDate(midnight(day));
                information.setModificationDate(midnight(day));
            }
            document.setDocumentInformation(information);
            var catalogue = document.getDocumentCatalog();
            catalogue.setLanguage("th");
            catalogue.getCOSObject().removeItem(COSName.METADATA);
            dropLinksToThisMachine(document);
            document.setDocumentId(ID);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new PrintedPdf(out.toByteArray(), document.getNumberOfPages());
        }
    }

    /** Browsers name parts of a page by numbers that go on from what they showed before; here they begin anew. */
    private static byte[] renumbered(byte[] printed) {
        var text = new String(printed, StandardCharsets.ISO_8859_1);
        var names = new TreeMap<String, String>();
        PART.matcher(text).results().forEach(m -> names.put(m.group(), ""));
        int number = 0;
        for (var name : names.entrySet()) {
            number++;
            name.setValue(String.format(Locale.ROOT, "(node%08d)", number));
        }
        return PART.matcher(text)
                .replaceAll(m -> names.getOrDefault(m.group(), m.group()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Calendar midnight(String day) {
        return GregorianCalendar.from(LocalDate.parse(day).atStartOfDay(THAILAND));
    }

    private static void dropLinksToThisMachine(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var kept = new ArrayList<PDAnnotation>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (!leadsToThisMachine(annotation)) {
                    kept.add(annotation);
                }
            }
            page.setAnnotations(kept);
        }
    }

    private static boolean leadsToThisMachine(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI action
                && action.getURI() != null
                && action.getURI().startsWith("file:");
    }
}
