package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of 500 made-up numbers is found, and hardly any number that only looks alike. */
class NationalIdsTest {

    private static final long SEED = 25691121;
    private static final int PEOPLE = 500;
    private static final int LOOK_ALIKES = 20_000;
    private static final int[] PROVINCES = {
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
        40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 67, 70,
        71, 72, 73, 74, 75, 76, 77, 80, 81, 82, 83, 84, 85, 86, 90, 91, 92, 93, 94, 95, 96
    };

    /** A made-up number in one piece and in the groups of the card. */
    private static final String PLAIN = person(new Random(1));

    private static final String CARD = grouped(PLAIN, "-");

    /** Ways to write a number, by name. */
    private static final Map<String, UnaryOperator<String>> SPELLINGS = new LinkedHashMap<>();

    static {
        SPELLINGS.put("plain", n -> n);
        SPELLINGS.put("dashes", n -> grouped(n, "-"));
        SPELLINGS.put("spaces", n -> grouped(n, " "));
        SPELLINGS.put("wide dashes", n -> grouped(n, " – "));
        SPELLINGS.put("hard hyphens", n -> grouped(n, "\u2011"));
        SPELLINGS.put("minus signs", n -> grouped(n, "\u2212"));
        SPELLINGS.put("no-break spaces", n -> grouped(n, "\u00a0"));
        SPELLINGS.put("entities between", n -> grouped(n, "&nbsp;"));
        SPELLINGS.put("points", n -> grouped(n, "."));
        SPELLINGS.put("underscores", n -> grouped(n, "_"));
        SPELLINGS.put("digit by digit", n -> String.join(" ", n.split("")));
        SPELLINGS.put("boxes of a table", n -> String.join(" | ", n.split("")));
        SPELLINGS.put("thai", NationalIdsTest::thai);
        SPELLINGS.put("thai with dashes", n -> thai(grouped(n, "-")));
        SPELLINGS.put("thai with spaces", n -> thai(grouped(n, " ")));
        SPELLINGS.put("both scripts", n -> thai(n.substring(0, 6)) + n.substring(6));
        SPELLINGS.put("full width", n -> n.chars()
                .collect(StringBuilder::new, (b, c) -> b.append((char) (c - '0' + '\uff10')), StringBuilder::append)
                .toString());
        SPELLINGS.put("bold inside", n -> n.substring(0, 4) + "**" + n.substring(4, 9) + "**" + n.substring(9));
        SPELLINGS.put("bold groups", n -> grouped(n, "-").replace("-", "**-**"));
        SPELLINGS.put("code", n -> "`" + n.substring(0, 5) + "`" + n.substring(5));
        SPELLINGS.put("tags", n -> n.substring(0, 7) + "<b class=\"x1\">" + n.substring(7) + "</b>");
        SPELLINGS.put("no width", n -> n.substring(0, 3) + "\u200b" + n.substring(3, 8) + "\u00ad" + n.substring(8));
        SPELLINGS.put("line break", n -> grouped(n, "-").replaceFirst("-(.....)-", "-\n    $1-"));
        SPELLINGS.put("entities", n -> n.substring(0, 5) + "&#" + (int) n.charAt(5) + ";" + n.substring(6));
        SPELLINGS.put("escapes", n -> n.substring(0, 5) + "\\u0e5" + n.charAt(5) + n.substring(6));
    }

    /** Where a number stands; {@code %s} is the number. */
    private static final List<String> CONTEXTS = List.of(
            "%s",
            "remark: จ่ายให้ %s แล้ว",
            "remark: \"%s\"",
            "  - text: นาย ก เลขประจำตัวประชาชน %s อยู่บ้านเลขที่ 12/3 หมู่ 4",
            "| 1 | ผู้รับเบี้ยยังชีพ | %s | 600 |",
            "1,ผู้รับเบี้ย,%s,600.00\n2,อีกคน,-,700.00",
            "{\"id\": \"%s\", \"year\": 2567}",
            "ปี 2567 (%s)",
            "บัตรเลขที่%sออกเมื่อปี 2560",
            "# ความเห็น %s\nname: โครงการ");

    @Test
    void everySpellingIsFoundEverywhere() {
        var missed = new ArrayList<String>();
        long tried = 0;
        for (String number : people()) {
            for (Map.Entry<String, UnaryOperator<String>> spelling : SPELLINGS.entrySet()) {
                for (String context : CONTEXTS) {
                    var text = context.replace("%s", spelling.getValue().apply(number));
                    tried++;
                    if (NationalIds.in(text).size() != 1) {
                        missed.add(spelling.getKey() + ": " + text);
                    }
                }
            }
        }
        assertEquals(PEOPLE * SPELLINGS.size() * CONTEXTS.size(), tried);
        assertEquals(List.of(), missed.stream().limit(10).toList(), missed.size() + " of " + tried);
    }

    @Test
    void namesOfFilesAreRead() {
        for (String number : people()) {
            for (String name :
                    List.of(number + ".pdf", "id-" + grouped(number, "-") + ".jpg", "scan_" + number + "_2.png")) {
                assertEquals(1, NationalIds.in(name).size(), name);
            }
        }
    }

    @Test
    void withWordsForTheCardAnyGroupingIsFound() {
        for (String number : people()) {
            var odd = number.substring(0, 3) + " " + number.substring(3, 9) + "-" + number.substring(9);
            assertEquals(1, NationalIds.in("เลขบัตร ปชช. " + odd).size(), odd);
            assertEquals(1, NationalIds.in("Citizen ID: " + odd).size(), odd);
        }
    }

    @Test
    void aNumberIsStruckOutInPlace() {
        for (String number : people()) {
            for (UnaryOperator<String> spelling : SPELLINGS.values()) {
                var text = "ก " + spelling.apply(number) + " ข 2567";
                var masked = NationalIds.masked(text);
                assertEquals(text.length(), masked.length());
                assertTrue(masked.endsWith(" ข 2567"), masked);
                var left = masked.substring(0, masked.length() - 7);
                assertEquals(1, left.chars().filter(Character::isDigit).count(), masked);
            }
        }
    }

    @Test
    void numbersThatLookAlikeDoNotAlarm() {
        var random = new Random(SEED);
        var alarms = new ArrayList<String>();
        for (int i = 0; i < LOOK_ALIKES; i++) {
            var text = lookAlike(i % KINDS, random);
            if (!NationalIds.in(text).isEmpty()) {
                alarms.add(text);
            }
        }
        assertTrue(alarms.size() * 1000 <= LOOK_ALIKES, alarms.size() + " of " + LOOK_ALIKES + ": " + alarms);
    }

    @Test
    void aWrongCheckDigitIsNoNumberOfAPerson() {
        var random = new Random(SEED);
        for (String number : people()) {
            int last = number.charAt(12) - '0';
            var wrong = number.substring(0, 12) + (last + 1 + random.nextInt(9)) % 10;
            for (UnaryOperator<String> spelling : SPELLINGS.values()) {
                assertTrue(NationalIds.in(spelling.apply(wrong)).isEmpty(), wrong);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "%s.",
                "%s-",
                "%s/",
                "-%s",
                ".%s",
                "ก-%s",
                "%s-ก",
                "5 %s",
                "%s 5",
                "@%s",
                "[%s]",
                "^%s_",
                "{%s}",
                "\u00e9%s",
                "isbn\n%s",
                "isbn 5 %s",
                "https://a.example/ %s",
                "www.a.example\n%s",
                "i\nsbn %s"
            })
    void aNumberInOnePieceIsFoundAmongOtherThings(String text) {
        assertEquals(1, NationalIds.in(text.formatted(PLAIN)).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5-%s",
                "5.%s",
                "5/%s",
                "%s-5",
                "%s.5",
                "%s/5",
                "a%s",
                "z%s",
                "A%s",
                "Z%s",
                "%sa",
                "%sz",
                "%sA",
                "%sZ",
                "isbn %s",
                "ISBN: %s",
                "%s บาท",
                "%s.- บาท",
                "https://a.example/%s",
                "ที่ https://a.example/p/%s/2 ก",
                "www.a.example/%s",
                "5%s",
                "%s5"
            })
    void aNumberInOnePieceIsLetPassAsPartOfSomethingElse(String text) {
        assertEquals(List.of(), NationalIds.in(text.formatted(PLAIN)), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "a%s", "%sz", "isbn %s", "%s บาท", "https://a.example/%s", "5/%s", "%s/5", "%s 5 6"})
    void inTheGroupsOfTheCardItIsFoundAlmostAnywhere(String text) {
        assertEquals(1, NationalIds.in(text.formatted(CARD)).size(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-%s", "5.%s", "%s-5", "%s.5"})
    void inTheGroupsOfTheCardItMayBePartOfALongerNumber(String text) {
        assertEquals(List.of(), NationalIds.in(text.formatted(CARD)), text);
    }

    /** A label counts for 32 letters, spaces included; words for the card for 80 before and 30 behind. */
    @Test
    void wordsCountForTheirNeighbourhood() {
        assertEquals(0, NationalIds.in("isbn" + " ".repeat(28) + PLAIN).size());
        assertEquals(1, NationalIds.in("isbn" + " ".repeat(29) + PLAIN).size());
        var odd = PLAIN.substring(0, 3) + " " + PLAIN.substring(3);
        assertEquals(0, NationalIds.in(odd).size());
        assertEquals(1, NationalIds.in("ปชช" + " ".repeat(77) + odd).size());
        assertEquals(0, NationalIds.in("ปชช" + " ".repeat(78) + odd).size());
        assertEquals(1, NationalIds.in(odd + " ".repeat(27) + "ปชช").size());
        assertEquals(0, NationalIds.in(odd + " ".repeat(28) + "ปชช").size());
        assertEquals(0, NationalIds.in(PLAIN + " ".repeat(5) + "บาท").size());
        assertEquals(1, NationalIds.in(PLAIN + " ".repeat(6) + "บาท").size());
    }

    @Test
    void anAddressCountsForThreeHundredLetters() {
        assertEquals(0, NationalIds.in("://" + "ก".repeat(297) + PLAIN).size());
        assertEquals(1, NationalIds.in("://" + "ก".repeat(298) + PLAIN).size());
    }

    @Test
    void wordsForTheCardMakeAnyProvinceAPersons() {
        for (int province = 0; province < 100; province++) {
            var number = withCheckDigit("1%02d000000012".formatted(province));
            boolean known = IntStream.of(PROVINCES).anyMatch(Integer.valueOf(province)::equals);
            assertEquals(known ? 1 : 0, NationalIds.in(number).size(), number);
            assertEquals(1, NationalIds.in("บัตรประชาชน " + number).size(), number);
        }
    }

    @Test
    void personsBeginWithOneToEight() {
        for (int first = 0; first <= 9; first++) {
            var number = withCheckDigit(first + "10100000012");
            boolean persons = first >= 1 && first <= 8;
            assertEquals(persons ? 1 : 0, NationalIds.in(number).size(), number);
            assertEquals(
                    persons ? 1 : 0, NationalIds.in("บัตรประชาชน " + number).size(), number);
        }
    }

    @Test
    void digitsFarApartAreNoNumber() {
        var parts = PLAIN.split("");
        assertEquals(1, NationalIds.in(String.join(" ".repeat(23), parts)).size());
        assertEquals(0, NationalIds.in(String.join(" ".repeat(24), parts)).size());
    }

    @Test
    void severalNumbersAreFoundInOrderAndInTheirPlaces() {
        var text = "ก " + PLAIN + " และ " + CARD;
        int second = text.indexOf(CARD);
        assertEquals(
                List.of(new NationalIds.Found(2, 15), new NationalIds.Found(second, text.length())),
                NationalIds.in(text));
        var struck = PLAIN.charAt(0) + "x".repeat(12);
        assertEquals("ก " + struck + " และ " + grouped(struck, "-"), NationalIds.masked(text));
    }

    /** A number of 26 digits is neither one person's nor two. */
    @Test
    void aLongRowOfDigitsIsOneNumber() {
        assertEquals(List.of(), NationalIds.in(PLAIN + PLAIN));
        assertEquals(List.of(), NationalIds.in("5" + PLAIN + " บาท"));
        assertEquals(1, NationalIds.in("5" + PLAIN + " ก " + PLAIN).size());
    }

    @Test
    void onlyNumbersOfPersonsAreStruckOut() {
        assertEquals(PLAIN.charAt(0) + "xxxxxxxxxxxx", NationalIds.masked(PLAIN));
        assertEquals("โทร 08 1234 5678", NationalIds.masked("โทร 08 1234 5678"));
        assertEquals("ปี 2567", NationalIds.masked("ปี 2567"));
        assertEquals("", NationalIds.masked(""));
    }

    private static final int KINDS = 20;

    /** Numbers of municipal documents; those of 13 digits have a right check digit, the worst case. */
    private static String lookAlike(int kind, Random random) {
        return switch (kind) {
            case 0 -> "โครงการ e-GP เลขที่ 6" + digits(10, random);
            case 1 -> "เลขคุมสัญญา 6" + digits(11, random);
            case 2 -> "เลขประจำตัวผู้เสียภาษี 0" + digits(12, random);
            case 3 ->
                "0-" + digits(4, random) + "-" + digits(5, random) + "-" + digits(2, random) + "-" + digits(1, random);
            case 4 -> "งบประมาณ %,d.00 บาท".formatted(random.nextLong(1_000_000_000_000L, 9_000_000_000_000L));
            case 5 -> "งบประมาณ " + person(random) + " บาท";
            case 6 ->
                "เลขที่บัญชี " + digits(3, random) + "-" + digits(1, random) + "-" + digits(5, random) + "-"
                        + digits(1, random);
            case 7 -> "บัญชีเลขที่ 0" + digits(11, random);
            case 8 -> "เลขที่โครงการ " + person(random);
            case 9 -> "บาร์โค้ด 885" + digits(10, random);
            case 10 -> "ISBN 978" + digits(10, random);
            case 11 -> "| 2566 | 2567 | 2568 | 2569 | " + digits(5, random) + " | " + digits(4, random) + " |";
            case 12 -> digits(4, random) + " " + digits(5, random) + " " + digits(4, random);
            case 13 -> person(random) + digits(1 + random.nextInt(5), random);
            case 14 -> "เลขครุภัณฑ์ " + digits(3, random) + "-" + digits(2, random) + "-" + digits(4, random);
            case 15 -> "โทร 0" + digits(8, random) + " ต่อ " + digits(3, random);
            case 16 -> "https://www.facebook.com/photo/?fbid=" + person(random);
            case 17 -> "{\"timestamp\": 17" + digits(11, random) + "}";
            case 18 -> "พิกัด 13." + digits(13, random) + ", 100." + digits(13, random);
            default -> "GFMIS " + digits(10, random) + " " + digits(3, random);
        };
    }

    private static List<String> people() {
        var random = new Random(SEED);
        var people = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(random));
        }
        return people;
    }

    private static String person(Random random) {
        return withCheckDigit(
                "" + (1 + random.nextInt(8)) + PROVINCES[random.nextInt(PROVINCES.length)] + digits(9, random));
    }

    private static String withCheckDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (13 - i);
        }
        return twelve + (11 - sum % 11) % 10;
    }

    private static String digits(int count, Random random) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String grouped(String number, String gap) {
        return String.join(
                gap,
                number.substring(0, 1),
                number.substring(1, 5),
                number.substring(5, 10),
                number.substring(10, 12),
                number.substring(12));
    }

    private static String thai(String text) {
        var thai = new StringBuilder();
        for (char c : text.toCharArray()) {
            thai.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0e50') : c);
        }
        return thai.toString();
    }
}
