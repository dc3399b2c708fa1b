package org.prongsai.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.output.Sha256;
import org.prongsai.page.view.SocialCard;

/** Letters, lines and bytes of the pictures that stand for pages. */
class CardsTest {

    private static final SocialCard REPORT = new SocialCard(
            "card.png",
            "https://sample.example/card.png",
            "",
            "โปร่งใส",
            "องค์การบริหารส่วนตำบลบางเตย",
            "รายงานผลรอบ 12 เดือน ปีงบประมาณ 2567",
            "",
            "ทำแล้ว 17 จาก 20 โครงการ",
            85,
            "");

    private static final SocialCard LONG = new SocialCard(
            "card.png",
            "https://sample.example/card.png",
            "",
            "เว็บไซต์ที่ชื่อยาวมาก".repeat(8),
            "องค์การบริหารส่วนตำบล" + "ยาว".repeat(120),
            "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส ".repeat(20) + "w".repeat(300),
            "ปีงบประมาณ 2567",
            "24 รายการ งบประมาณรวม 190,000 บาท (ยังไม่รวม 3 รายการที่ไม่ได้ระบุยอด)",
            100,
            "ข้อมูลตัวอย่าง");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ที่, uni0E17 uni0E35 uni0E48.small",
        "ปู่, uni0E1B uni0E39 uni0E48.narrow",
        "ปี่, uni0E1B uni0E35.narrow uni0E48.small",
        "ฝั่ง, uni0E1D uni0E31.narrow uni0E48.small uni0E07",
        "ป้า, uni0E1B uni0E49.narrow uni0E32",
        "น้ำ, uni0E19 uni0E4D uni0E49.small uni0E32",
        "ทำ, uni0E17 uni0E4D uni0E32",
        "ญู, yoYingthai.less uni0E39",
        "ฐู, thoThanthai.less uni0E39",
        "ฎุ, doChadathai.short uni0E38.small",
        "ญา, uni0E0D uni0E32",
        "ฬี, loChulathai.short uni0E35",
        "สิทธิ์, uni0E2A uni0E34 uni0E17 uni0E18 uni0E34 uni0E4C.small",
        "กุ้ง, uni0E01 uni0E38 uni0E49 uni0E07",
        "๑A1, uni0E51 A one"
    })
    void marksHaveTheFormTheirPlaceAsksFor(String text, String glyphs) {
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.BOLD)) {
            var names = Shaped.of(text, face).glyphs().stream()
                    .map(placed -> placed.glyph().name())
                    .collect(Collectors.joining(" "));
            assertEquals(glyphs, names);
        }
    }

    @Test
    void marksTakeNoRoomAndStandAsideAboveATallLetter() {
        for (Typeface face : List.of(Typeface.REGULAR, Typeface.BOLD)) {
            assertEquals(Shaped.of("ป", face).width(), Shaped.of("ปี่", face).width());
            var plain = Shaped.of("บี่", face).glyphs();
            var tall = Shaped.of("ปี่", face).glyphs();
            assertEquals(plain.get(0).glyph().advance(), plain.get(2).x(), "over บ where the font draws it");
            float aside = tall.get(0).glyph().advance() - tall.get(2).x();
            assertTrue(aside > 0.1 && aside < 0.2, "left of the tail of ป: " + aside);
        }
    }

    @Test
    void lettersTheFontLacksAreLeftOut() {
        assertEquals(List.of(), Shaped.of("😀漢\u200b", Typeface.REGULAR).glyphs());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 1000})
    void linesFitTheirBoxAndKeepMarksWithTheirLetters(int width) {
        for (String text : List.of(LONG.title(), LONG.agency(), LONG.site(), "น้ำ".repeat(200), "", " ", "ก")) {
            var paragraph = Paragraph.of(text, Typeface.BOLD, width, 200, 60, 40, 20);
            assertTrue(paragraph.height() <= 200, text);
            for (Shaped line : paragraph.lines()) {
                assertTrue(line.width() * paragraph.size() <= width + 0.5, text);
                assertFalse(line.glyphs().isEmpty());
                assertTrue(
                        line.glyphs().get(0).x() == 0
                                && line.glyphs().get(0).glyph().advance() > 0,
                        "a mark alone");
            }
        }
    }

    @Test
    void aLineEndsBetweenWordsAndNotAfterTheEra() {
        var paragraph = Paragraph.of("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567", Typeface.BOLD, 460, 400, 60);
        var ends = paragraph.lines().stream()
                .map(line -> line.glyphs().get(line.glyphs().size() - 1).glyph().name())
                .toList();
        assertFalse(ends.contains("period"), ends::toString);
        assertEquals(3, paragraph.lines().size());
    }

    @Test
    void theWordOnEveryCardIsNotDivided() {
        for (int width = 300; width < 1000; width += 20) {
            var text = "แผนป้องกันการทุจริต งบประมาณ ผลงาน และคะแนน";
            for (Shaped line : Paragraph.of(text, Typeface.BOLD, width, 900, 60).lines()) {
                var glyphs = line.glyphs();
                assertFalse(glyphs.get(glyphs.size() - 1).glyph().name().equals("uni0E1A"), "ends in งบ: " + width);
            }
        }
    }

    @Test
    void whatDoesNotFitEndsInDots() {
        var paragraph = Paragraph.of("ความโปร่งใส ".repeat(50), Typeface.REGULAR, 500, 100, 40);
        var last = paragraph.lines().get(paragraph.lines().size() - 1).glyphs();
        assertEquals("ellipsis", last.get(last.size() - 1).glyph().name());
    }

    @Test
    void aPlaceCoveredByHalfGetsAShadeHalfWay() {
        var canvas = new Canvas(20, 20);
        canvas.fillRound(4.5f, 4, 10, 10, 0, new int[] {0, 1, 2, 3, 4});
        assertEquals(0, canvas.at(3, 8));
        assertEquals(2, canvas.at(4, 8));
        assertEquals(4, canvas.at(5, 8));
        assertEquals(4, canvas.at(13, 13));
        assertEquals(2, canvas.at(14, 8));
        assertEquals(0, canvas.at(15, 8));
        assertEquals(0, canvas.at(8, 3));
        assertEquals(0, canvas.at(8, 14));
    }

    @Test
    void nothingIsDrawnOutsideThePicture() {
        var canvas = new Canvas(10, 10);
        canvas.draw(Shaped.of("ก่อน", Typeface.BOLD), -30, 2, 40, new int[] {0, 1});
        canvas.fillRound(-3, -3, 40, 40, 5, new int[] {0, 1});
        assertEquals(1, canvas.at(9, 9));
    }

    @Test
    void whatIsCompressedCanBeReadAgain() throws DataFormatException {
        var random = new Random(5);
        for (int size : List.of(0, 1, 2, 3, 257, 258, 259, 5_000, 100_000)) {
            var noise = new byte[size];
            random.nextBytes(noise);
            var few = new byte[size];
            IntStream.range(0, size).forEach(i -> few[i] = (byte) (random.nextInt(8) == 0 ? i % 5 : 0));
            for (byte[] data : List.of(new byte[size], noise, few)) {
                var packed = Deflation.zlib(data);
                var inflater = new Inflater();
                inflater.setInput(packed);
                var again = new byte[size + 1];
                int length = inflater.inflate(again);
                assertTrue(inflater.finished());
                assertArrayEquals(data, Arrays.copyOf(again, length));
            }
        }
        assertTrue(Deflation.zlib(new byte[1_000_000]).length < 10_000);
    }

    /** The same bytes on every machine; whoever changes the design looks at the pictures and writes the new hash here. */
    @Test
    void picturesAreTheBytesThatWereApproved() {
        var palette = Palette.of("");
        assertEquals(
                "3cad551ec894a9e209db06a24457f86b2432a923312eb491c3efbb102f7b6244",
                Sha256.of(Drawing.png(REPORT, palette)));
        assertEquals(
                "59136b9c7f998bdb76d14d6eda0b257afc6b7a5302d6632759bd5004ba991ed7",
                Sha256.of(Drawing.png(LONG, palette)));
    }

    @Test
    void aPictureIsAsLargeAsAskedAndTakesTheColoursOfTheTheme() throws Exception {
        var palette = Palette.of(":root { --band: #123456; --paper: #eee; } dark { --band: #000000; }");
        for (SocialCard card : List.of(REPORT, LONG)) {
            var bytes = Drawing.png(card, palette);
            assertTrue(bytes.length < 40 * 1024, bytes.length + " bytes");
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            assertEquals(SocialCard.WIDTH, image.getWidth());
            assertEquals(SocialCard.HEIGHT, image.getHeight());
            assertEquals(0xff123456, image.getRGB(5, 5));
            assertEquals(0xffeeeeee, image.getRGB(5, 600));
        }
    }
}
