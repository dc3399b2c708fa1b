package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.ReportSamples;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Origin;
import org.prongsai.model.Project;

/** What messages call things, and when two texts are the same. */
class WordsTest {

    /** Sixty letters: the longest name that is told whole. */
    private static final String SIXTY = "กขคงจฉชซฌญ".repeat(6);

    @ParameterizedTest
    @ValueSource(
            strings = {"โครงการที่ ๑๐", " โครงการ\u00a0ที่\n10 ", "“โครงการ”ที่'10'", "*โครงการ\u200bที่* \u206010"})
    void spacesQuotesAndDigitsMakeNoOtherName(String written) {
        assertEquals("โครงการที่10", Words.fold(written));
    }

    @Test
    void digitsAndSignsOfThaiAreNoLetters() {
        assertEquals(
                "กฮะาิู฿เไๅๆ่๎",
                "\u0e00กฮะาิู฿เไๅๆ่๎๏๐๙a "
                        .chars()
                        .filter(c -> Words.isThai((char) c))
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    @Test
    void capitalsMakeNoOtherName() {
        assertEquals("ita-ฯ๛ก", Words.fold("ITA - ฯ ๛ ก"));
    }

    @Test
    void aNameOfSixtyLettersIsToldWhole() {
        assertEquals(SIXTY, Words.brief(" " + SIXTY + "\n"));
        assertEquals("แถวหนึ่ง แถวสอง", Words.brief("แถวหนึ่ง\nแถวสอง"));
    }

    @Test
    void aLongerNameIsCutAndSaysSo() {
        assertEquals(SIXTY.substring(0, 59) + "…", Words.brief(SIXTY + "ก"));
        assertEquals(SIXTY.substring(0, 58) + "…", Words.brief(SIXTY.substring(0, 58) + " กกก"));
    }

    @Test
    void aNameIsNeverCutBetweenALetterAndItsMarks() {
        var before = SIXTY.substring(0, 57);
        assertEquals(before + "…", Words.brief(before + "กี่" + "กก"));
        assertEquals(before + "ก…", Words.brief(before + "กกำกก"));
        assertEquals(before + "ก…", Words.brief(before + "ก👍กก"));
    }

    @Test
    void marksAloneAreCutSomewhere() {
        assertEquals("ี…", Words.brief("ี".repeat(80)));
    }

    @Test
    void theNeighbourhoodOfAPlaceReachesToBothSides() {
        var text = "0123456789";
        assertEquals("2345", Words.around(text, 4, 2));
        assertEquals("0123", Words.around(text, 1, 3));
        assertEquals("6789", Words.around(text, 8, 2));
        assertEquals("6789", Words.around(text, 9, 3));
        assertEquals("ก ข", Words.around("ก\nข", 1, 5));
    }

    @Test
    void theNeighbourhoodNeitherBeginsNorEndsInsideALetter() {
        assertEquals("นี่", Words.around("ที่นี่นะ", 4, 1));
        assertEquals("ที่นี่", Words.around("ที่นี่นะ", 3, 2));
        assertEquals("นำทำ", Words.around("นำทำ", 2, 1));
        assertEquals("ี", Words.around("ี", 0, 1));
        assertEquals("กี่", Words.around("กี่", 0, 1));
    }

    @Test
    void aProjectIsCalledByNumberAndName() {
        var project = project("7", "โครงการอบรม", "p07");
        assertEquals("7 “โครงการอบรม”", Words.label(project));
        assertEquals("“โครงการอบรม”", Words.label(project("", "โครงการอบรม", "p07")));
        assertEquals("7 “p07”", Words.label(project("7", "", "p07")));
    }

    @Test
    void aProjectWithoutNumberOrNameCannotBeRead() {
        assertTrue(Words.isReadable(project("7", "โครงการอบรม", "p07")));
        assertFalse(Words.isReadable(project("", "โครงการอบรม", "p07")));
        assertFalse(Words.isReadable(project("7", "", "p07")));
    }

    @Test
    void projectsAreFoundByTheirIds() {
        var plan = ReportSamples.plan();
        var byId = Words.byId(plan);
        assertEquals(plan.projects().size(), byId.size());
        assertTrue(plan.projects().stream().allMatch(p -> p.equals(byId.get(p.id()))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1500, '1,500'", "1500.00, '1,500'", "1500.5, '1,500.50'", "1000000, '1,000,000'", "0.25, 0.25"
    })
    void moneyHasSeparatorsAndSatangOnlyWhereThereAreAny(String amount, String told) {
        assertEquals(told, Words.baht(new BigDecimal(amount)));
    }

    @Test
    void factsAboutMoneyAreToldInWords() {
        assertEquals("20,000 บาท", Words.money(Money.amount(new BigDecimal(20_000))));
        assertEquals(
                Set.of(
                        "ไม่ใช้งบประมาณ",
                        "ไม่ดำเนินการในปีนี้",
                        "ยังไม่อยู่ในแผนปีนี้",
                        "ตามข้อบัญญัติ",
                        "ยังไม่รายงาน"),
                Set.of(
                        Words.money(Money.of(Money.Kind.NO_BUDGET)),
                        Words.money(Money.of(Money.Kind.DROPPED)),
                        Words.money(Money.of(Money.Kind.NOT_IN_PLAN)),
                        Words.money(Money.of(Money.Kind.PER_ORDINANCE)),
                        Words.money(Money.of(Money.Kind.NOT_REPORTED))));
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "90.50, 90.5", "90.555, 90.56", "90.554, 90.55", "100, 100"})
    void aScoreHasNoNeedlessZeros(String score, String told) {
        assertEquals(told, Words.score(new BigDecimal(score)));
    }

    @Test
    void runsOfYearsAreJoined() {
        assertEquals("", years());
        assertEquals("2566", years(2566));
        assertEquals("2566, 2567", years(2567, 2566));
        assertEquals("2566–2568", years(2566, 2567, 2568));
        assertEquals("2566–2568, 2570", years(2570, 2566, 2567, 2568));
        assertEquals("2566, 2568, 2570–2572", years(2566, 2568, 2570, 2571, 2572));
    }

    @Test
    void theOneFigureOfAPrintedTextIsRead() {
        assertEquals(Optional.of(new BigDecimal("35000")), Words.figure("๓๕,๐๐๐ บาท"));
        assertEquals(Optional.of(new BigDecimal("1.50")), Words.figure("1.50"));
        assertEquals(Optional.empty(), Words.figure("ไม่ใช้งบประมาณ"));
        assertEquals(Optional.empty(), Words.figure("10 คน 5,000 บาท"));
    }

    @Test
    void aPlaceIsThatOfTheFirstFieldWritten() {
        var at = new Location("p01.yml", 1, 1, 5);
        var budget = new Location("p01.yml", 4, 9, 3);
        var period = new Location("p01.yml", 6, 9, 3);
        var origin = new Origin(at, Map.of("budget", budget, "period", period));
        assertEquals(period, Words.place(origin, "name", "period", "budget"));
        assertEquals(at, Words.place(origin, "name"));
    }

    @Test
    void aDayIsToldAsOfficersWriteIt() {
        assertEquals("31/10/2567", Words.day(LocalDate.of(2024, 10, 31)));
    }

    private static String years(int... numbers) {
        return Words.years(IntStream.of(numbers).mapToObj(FiscalYear::new).toList());
    }

    /** A project of a plan, with these and nothing else of its own. */
    static Project project(String number, String name, String id) {
        var like = ReportSamples.plan().projects().get(0);
        return new Project(
                id,
                number,
                name,
                like.kind(),
                like.group(),
                like.budgets(),
                "",
                List.of(),
                like.targetGroup(),
                "",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                List.of(),
                like.origin());
    }
}
