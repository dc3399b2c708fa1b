package org.prongsai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.prongsai.text.NationalIds;

/**
 * Looks for what a document of an office program tells about persons: who wrote it, and numbers of identity cards in its
 * text or cells. Such a document is an archive of XML files, be it of Microsoft's kind or of OpenDocument's.
 */
final class OfficePersons {

    /** What is unpacked and read of one document, in bytes. */
    private static final int MOST_BYTES = 16 << 20;

    private static final Pattern TEXT = Pattern.compile("(?:word|xl|ppt)/.*\\.xml|content\\.xml");
    private static final Pattern RECORD = Pattern.compile("docProps/core\\.xml|meta\\.xml");

    /** Elements whose text does not go on in the next one: paragraphs, cells, shared texts, breaks. */
    private static final Set<String> ENDS =
            Set.of("p", "h", "c", "si", "tab", "br", "table-cell", "list-item", "line-break");

    /** Digits before and behind it are of two numbers. */
    private static final String END = ";\n";

    /** Who made the document, and who changed it last where that is all it tells. */
    private static final List<String> AUTHORS = List.of("creator", "initial-creator", "lastModifiedBy");

    /** Documents are read by several threads, and what makes readers of XML is not meant for that. */
    private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();

    private final StringBuilder text = new StringBuilder();
    private final String[] authors = {"", "", ""};
    private int unpacked;

    private OfficePersons() {
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** What a document tells, as far as it can be read; that it is damaged is told of elsewhere. */
    static Persons read(byte[] bytes) {
        var document = new OfficePersons();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = archive.getNextEntry();
                    entry != null && document.unpacked < MOST_BYTES;
                    entry = archive.getNextEntry()) {
                document.part(entry, archive);
            }
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            // What was read before counts.
        }
        var author = Stream.of(document.authors).filter(a -> !a.isEmpty()).findFirst();
        return new Persons(
                author.orElse(""), !NationalIds.in(document.text.toString()).isEmpty(), List.of());
    }

    private void part(ZipEntry entry, ZipInputStream archive) throws IOException, XMLStreamException {
        boolean record = RECORD.matcher(entry.getName()).matches();
        if (!record && !TEXT.matcher(entry.getName()).matches()) {
            return;
        }
        // As much as is left to read; a part that is cut off counts up to there.
        var part = archive.readNBytes(MOST_BYTES - unpacked);
        unpacked += part.length;
        try (InputStream in = new ByteArrayInputStream(part)) {
            var reader = readers.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (record && event == XMLStreamConstants.START_ELEMENT) {
                    author(reader);
                } else if (!record) {
                    text(reader, event);
                }
            }
        }
    }

    private void author(XMLStreamReader reader) throws XMLStreamException {
        int rank = AUTHORS.indexOf(reader.getLocalName());
        if (rank >= 0) {
            authors[rank] = PdfFile.tidy(reader.getElementText());
        }
    }

    private void text(XMLStreamReader reader, int event) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text.append(reader.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT && ENDS.contains(reader.getLocalName())) {
            text.append(END);
        }
    }
}
