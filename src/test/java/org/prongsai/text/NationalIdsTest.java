package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

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
        var twelve = "" + (1 + random.nextInt(8)) + PROVINCES[random.nextInt(PROVINCES.length)] + digits(9, random);
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
