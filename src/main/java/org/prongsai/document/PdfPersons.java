package org.prongsai.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.prongsai.text.NationalIds;

/** Looks for what a PDF tells about persons: who wrote it, and numbers of identity cards in its text. */
final class PdfPersons {

    /** Pages that are read, from the first. */
    private static final int MOST_PAGES = 200;

    private static final int LONGEST_PAGE = 1 << 20;
    private static final int LONGEST_METADATA = 1 << 18;
    private static final Pattern CREATOR =
            Pattern.compile("<dc:creator>\\s*<rdf:Seq>\\s*<rdf:li[^<>]*>([^<>]*)</rdf:li>");

    static {
        FontMappers.set(new OneFont());
    }

    private PdfPersons() {}

    /** What a PDF tells; nothing where it cannot be opened, which is told of elsewhere. */
    static Persons read(byte[] bytes) {
        if (Packing.isExcessive(bytes)) {
            return Persons.NONE;
        }
        try (var document = Loader.loadPDF(bytes)) {
            var pages = pagesWithIds(document);
            return new Persons(author(document), !pages.isEmpty(), pages);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return Persons.NONE;
        }
    }

    private static String author(PDDocument document) {
        var author = document.getDocumentInformation().getAuthor();
        return PdfFile.tidy(author == null || author.isBlank() ? creator(document) : author);
    }

    /** The author in the newer form of metadata, which stands beside or in place of the older one. */
    private static String creator(PDDocument document) {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return "";
        }
        try (var stream = metadata.exportXMPMetadata()) {
            var creator = CREATOR.matcher(new String(stream.readNBytes(LONGEST_METADATA), StandardCharsets.UTF_8));
            return creator.find() ? creator.group(1) : "";
        } catch (IOException damaged) {
            return "";
        }
    }

    private static List<Integer> pagesWithIds(PDDocument document) throws IOException {
        var pages = new ArrayList<Integer>();
        int last = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int page = 1; page <= last; page++) {
            if (!NationalIds.in(text(document, page)).isEmpty()) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        var text = new Capped();
        stripper.writeText(document, text);
        return text.toString();
    }

    /** Keeps the beginning of a text. */
    private static final class Capped extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] letters, int from, int length) {
            text.append(letters, from, Math.min(length, LONGEST_PAGE - text.length()));
        }

        @Override
        public void flush() {
            // Nothing waits.
        }

        @Override
        public void close() {
            // Nothing is open.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
