package org.prongsai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of identity cards are found in the text of documents, however it is laid out, and no others. */
class PersonsTest {

    private static final int PEOPLE = 500;
    private static final int PAGES = 100;
    private static final long SEED = 25691121;

    /** Ways in which programs write a number onto a page. */
    private static final List<UnaryOperator<String>> WAYS = List.of(
            n -> "72 760 Td (No. " + n + " of the card) Tj",
            n -> "72 760 Td (" + grouped(n) + ") Tj",
            n -> "72 760 Td (" + grouped(n).replace('-', ' ') + ") Tj",
            n -> "72 760 Td [(" + n.substring(0, 4) + ") -12 (" + n.substring(4, 9) + ") 8 (" + n.substring(9)
                    + ")] TJ",
            n -> "72 760 Td (ID card) Tj 0 -20 Td (" + n.substring(0, 6) + ") Tj 46.7 0 Td (" + n.substring(6) + ") Tj",
            n -> "1 0 0 1 72 700 Tm <" + HexFormat.of().formatHex(n.getBytes(StandardCharsets.US_ASCII)) + "> Tj");

    private final Documents documents = new Documents();

    @Test
    void everyNumberIsFoundOnItsPage() {
        var random = new Random(SEED);
        for (int i = 0; i < WAYS.size(); i++) {
            var way = WAYS.get(i);
            for (int done = 0; done < PEOPLE; done += PAGES) {
                var pages = numbers(random).map(n -> text(way.apply(n))).toList();
                assertEquals(
                        IntStream.rangeClosed(1, PAGES).boxed().toList(),
                        documents.persons(Pdfs.of("", pages)).idPages(),
                        "way " + i);
            }
        }
    }

    @Test
    void numbersWithAnotherCheckDigitAreNone() {
        var random = new Random(SEED);
        var pages = new ArrayList<String>();
        numbers(random).forEach(n -> {
            var other = n.substring(0, 12) + (n.charAt(12) - '0' + 1 + random.nextInt(9)) % 10;
            WAYS.forEach(way -> pages.add(text(way.apply(other))));
        });
        assertEquals(List.of(), documents.persons(Pdfs.of("", pages)).idPages());
    }

    @Test
    void whatIsNoPdfTellsNothing() {
        assertEquals(Persons.NONE, documents.persons("1-1020-03456-78-1".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Persons.NONE, documents.persons(new byte[0]));
        assertEquals(
                Persons.NONE,
                documents.persons(Pdfs.with(
                        Pdfs.of("", List.of(text(WAYS.get(0).apply("1102003456781")))), Pdfs.bomb(60 << 20))));
    }

    private static byte[] packed(String name, String xml) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("mimetype"));
            archive.putNextEntry(new ZipEntry(name));
            archive.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml|<d><p><t>%s</t></p></d>|true",
                "word/footnotes.xml|<d><p><r><t>%2$s</t></r><r><t>%3$s</t></r></p></d>|true",
                "word/document.xml|<d><p><t>%2$s</t></p><p><t>%3$s</t></p></d>|false",
                "xl/sharedStrings.xml|<sst><si><t>%s</t></si></sst>|true",
                "xl/worksheets/sheet2.xml|<s><row><c><v>7</v></c><c><v>%s</v></c></row></s>|true",
                "xl/worksheets/sheet2.xml|<s><row><c><v>%2$s</v></c><c><v>%3$s</v></c></row></s>|false",
                "ppt/slides/slide1.xml|<s><p><t>%s</t></p></s>|true",
                "content.xml|<o><p>%s</p></o>|true",
                "xl/styles.bin|<s>%s</s>|false",
                "settings.xml|<s>%s</s>|false"
            })
    void officePapersAreReadWhereTheirWordsAre(String name, String xml, boolean found) {
        numbers(new Random(SEED)).limit(20).forEach(n -> {
            var persons = documents.persons(packed(name, xml.formatted(n, n.substring(0, 6), n.substring(6))));
            assertEquals(new Persons("", found, List.of()), persons, n);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docProps/core.xml|<c><creator>ก ข</creator><lastModifiedBy>ค</lastModifiedBy></c>|ก ข",
                "docProps/core.xml|<c><lastModifiedBy> ค </lastModifiedBy><creator></creator></c>|ค",
                "meta.xml|<m><initial-creator>ก</initial-creator><creator>ข</creator></m>|ข",
                "docProps/app.xml|<c><creator>ก</creator></c>|''"
            })
    void officePapersTellWhoWroteThem(String name, String xml, String author) {
        assertEquals(author, documents.persons(packed(name, xml)).author());
    }

    @Test
    void aDamagedOfficePaperTellsNothing() {
        assertEquals(Persons.NONE, documents.persons("PK\3\4 1102003456781".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Persons.NONE, documents.persons(packed("content.xml", "<o><p></o>1102003456781")));
        var entity = "<!DOCTYPE o [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><o><p>&e;1102003456781</p></o>";
        assertEquals(Persons.NONE, documents.persons(packed("content.xml", entity)));
    }

    /** Sheets of a few kilobytes that unpack to more than is read. */
    @Test
    void aLongPaperIsReadFromItsBeginning() {
        var number = "<p>1102003456781</p>";
        var blanks = " ".repeat(17 << 20);
        var early = packed("content.xml", "<o>" + number + blanks + "</o>");
        assertTrue(early.length < 1 << 20);
        assertTrue(documents.persons(early).hasId());
        assertEquals(Persons.NONE, documents.persons(packed("content.xml", "<o>" + blanks + number + "</o>")));
    }

    private static Stream<String> numbers(Random random) {
        return IntStream.range(0, PAGES).mapToObj(i -> number(random));
    }

    /** A made-up number of Bangkok with its check digit. */
    private static String number(Random random) {
        var digits = new StringBuilder().append(1 + random.nextInt(8)).append("10");
        while (digits.length() < 12) {
            digits.append(random.nextInt(10));
        }
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (13 - i) * (digits.charAt(i) - '0');
        }
        return digits.append((11 - sum % 11) % 10).toString();
    }

    private static String grouped(String n) {
        return String.join(
                "-", n.substring(0, 1), n.substring(1, 5), n.substring(5, 10), n.substring(10, 12), n.substring(12));
    }

    private static String text(String shown) {
        return "BT /F1 14 Tf " + shown + " ET";
    }
}
