package org.prongsai.document;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.prongsai.model.FileFacts;
import org.prongsai.model.FileFacts.Kind;
import org.prongsai.model.FileFacts.State;

/** Opens a PDF as far as needed to say whether people can use it. */
final class PdfFile {

    /** Pages of which the letters are sought, spread over the document. */
    private static final int SAMPLE = 8;

    private static final int MOST_PAGES = 100_000;
    private static final int LONGEST = 150;

    private PdfFile() {}

    /** What a PDF is. Whatever is wrong with it becomes its state. */
    static FileFacts read(byte[] bytes) {
        if (Packing.isExcessive(bytes)) {
            return FileFacts.of(bytes.length, Kind.PDF, State.NOT_OPENED);
        }
        try (var document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                return FileFacts.of(bytes.length, Kind.PDF, State.BROKEN);
            }
            var state = hasText(document, pages) ? State.USABLE : State.WITHOUT_TEXT;
            return FileFacts.pdf(bytes.length, state, pages, title(document));
        } catch (InvalidPasswordException locked) {
            return FileFacts.of(bytes.length, Kind.PDF, State.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return FileFacts.of(bytes.length, Kind.PDF, State.BROKEN);
        } catch (OutOfMemoryError vast) {
            return FileFacts.of(bytes.length, Kind.PDF, State.NOT_OPENED);
        }
    }

    private static boolean hasText(PDDocument document, int pages) throws IOException {
        int sample = Math.min(pages, SAMPLE);
        for (int i = 0; i < sample; i++) {
            int index = sample == 1 ? 0 : (int) ((long) i * (pages - 1) / (sample - 1));
            if (new PageLetters(document.getPage(index)).isLegible()) {
                return true;
            }
        }
        return false;
    }

    private static String title(PDDocument document) {
        var title = document.getDocumentInformation().getTitle();
        return title == null ? "" : tidy(title);
    }

    /** What a document says of itself on one line; empty where it is too long to be meant. */
    static String tidy(String words) {
        var clean = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\s]+", " ")
                .strip();
        return clean.length() > LONGEST ? "" : clean;
    }
}
