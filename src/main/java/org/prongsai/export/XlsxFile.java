package org.prongsai.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook. The same tables give the same bytes on every machine: the library notes the time of
 * writing, so its parts are packed again with the day of the content, and without compression, whose result differs
 * between machines.
 */
final class XlsxFile {

    private static final String PROGRAM = "Prongsai";
    private static final String VERSION = "1.0";
    private static final String HEAD = "0D4450";
    /** What the format allows in one cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String PROPERTIES = "docProps/core.xml";
    /** Any day but the first an archive can name: of that one the machine's time zone is noted as well. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    // Where a ZIP archive keeps what we read of it.
    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_DIRECTORY = 16;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_COMPRESSED = 20;
    private static final int ENTRY_SIZE = 24;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_EXTRA = 30;
    private static final int ENTRY_COMMENT = 32;
    private static final int ENTRY_OFFSET = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME = 26;
    private static final int LOCAL_EXTRA = 28;

    private XlsxFile() {}

    /**
     * A workbook.
     *
     * @param day of its content; stands as the day the workbook was made
     * @param sheets in order
     */
    static byte[] bytes(LocalDate day, List<Sheet> sheets) {
        var written = new ByteArrayOutputStream();
        try (var workbook = new Workbook(written, PROGRAM, VERSION)) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed(parts(written.toByteArray()), day);
    }

    private static void fill(Worksheet page, Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.value(0, column, sheet.columns().get(column).label());
            page.width(column, sheet.columns().get(column).width());
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            fill(page, row + 1, sheet.rows().get(row));
        }
        int last = sheet.columns().size() - 1;
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .fillColor(HEAD)
                .fontColor("FFFFFF")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        if (!sheet.rows().isEmpty()) {
            for (int column = 0; column <= last; column++) {
                style(page, column, sheet);
            }
            page.setAutoFilter(0, 0, sheet.rows().size(), last);
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void style(Worksheet page, int column, Sheet sheet) {
        var style = page.range(1, column, sheet.rows().size(), column)
                .style()
                .wrapText(true)
                .verticalAlignment("top");
        var format = sheet.columns().get(column).format();
        (format.isEmpty() ? style : style.format(format)).set();
    }

    private static void fill(Worksheet page, int row, List<Sheet.Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.value() instanceof Number number) {
                page.value(row, column, number);
            } else if (cell.value() instanceof LocalDate day) {
                page.value(row, column, day);
            } else if (cell.value() instanceof Boolean flag) {
                page.value(row, column, flag);
            } else if (!cell.text().isEmpty()) {
                page.value(row, column, fitting(cell.text()));
            }
        }
    }

    /** A text, cut where a cell of a workbook can hold no more. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** The files of an archive by name, in the order of its directory. */
    private static Map<String, byte[]> parts(byte[] archive) {
        var in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        int at = in.getInt(end + END_DIRECTORY);
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = in.getShort(end + END_COUNT); i > 0; i--) {
            int name = in.getShort(at + ENTRY_NAME);
            parts.put(
                    new String(archive, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
                    inflated(
                            archive,
                            in.getInt(at + ENTRY_OFFSET),
                            in.getInt(at + ENTRY_COMPRESSED),
                            in.getInt(at + ENTRY_SIZE)));
            at += ENTRY_LENGTH + name + in.getShort(at + ENTRY_EXTRA) + in.getShort(at + ENTRY_COMMENT);
        }
        return parts;
    }

    private static byte[] inflated(byte[] archive, int offset, int length, int size) {
        var in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int data = offset + LOCAL_LENGTH + in.getShort(offset + LOCAL_NAME) + in.getShort(offset + LOCAL_EXTRA);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(archive, data, length);
            var part = new byte[size];
            if (inflater.inflate(part) != size) {
                throw new IllegalStateException("a part of the workbook is not whole");
            }
            return part;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] packed(Map<String, byte[]> parts, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var content = part.getKey().equals(PROPERTIES) ? dated(part.getValue(), day) : part.getValue();
                var entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(NEVER);
                entry.setSize(content.length);
                var sum = new CRC32();
                sum.update(content);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
