package org.prongsai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers of identity cards are found in the text of PDFs, however it is laid out, and no others. */
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
