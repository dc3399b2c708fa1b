package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English has words for everything code and templates say in Thai, and for nothing else. */
class WordingTest {

    private static final Pattern THAI = Pattern.compile("[\\u0e00-\\u0e7f]");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m:^\\s*//[^\n]*)", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SAID = Pattern.compile("\"([^\"]*)\" \\| say|'([^']*)' \\| say");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    /** Thai in code that is no phrase: where names begin, a language's own name, and a unit officers write. */
    private static final List<String> NO_PHRASES = List.of("^(?:", "ไทย");

    /** Official forms are Thai in every language. */
    private static final Pattern FORMS =
            Pattern.compile("(FormWords|FormSheets|PlanForms|ReportForms)\\.java|forms\\.peb|form-\\w+\\.peb");

    private static final Path CODE = Path.of("src/main/java/org/prongsai");
    private static final Path THEME = Path.of("themes/default");
    private static final Wording ENGLISH = Wording.of("en");

    @Test
    void everyPhraseHasEnglishWordsAndNoWordsAreLeftOver() throws IOException {
        var said = new TreeSet<String>();
        try (Stream<Path> code = Files.list(CODE.resolve("page"))) {
            for (Path file :
                    code.filter(f -> Files.isRegularFile(f) && !isForm(f)).toList()) {
                said.addAll(literals(file));
            }
        }
        for (String file : List.of("model/Status.java", "model/Kind.java", "search/IndexFiles.java")) {
            said.addAll(literals(CODE.resolve(file)));
        }
        for (Path template : templates()) {
            SAID.matcher(Files.readString(template))
                    .results()
                    .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                    .forEach(said::add);
        }
        var known = new TreeSet<String>();
        ENGLISH.phrases().forEach(p -> known.add(p.replaceFirst("^\\[\\w+] ", "")));
        known.remove("{0}");
        assertEquals(lines(said), lines(known));
    }

    /** A title that is written in Thai letters in a template would stay Thai in every language. */
    @Test
    void templatesSayThaiOnlyThroughTheWording() throws IOException {
        for (Path template : templates().stream().filter(t -> !isForm(t)).toList()) {
            var rest = SAID.matcher(Files.readString(template)).replaceAll("");
            assertEquals(
                    List.of(), rest.lines().filter(l -> THAI.matcher(l).find()).toList(), template.toString());
        }
    }

    @Test
    void englishPutsInWhatThaiPutsIn() {
        for (String phrase : ENGLISH.phrases()) {
            var thai = phrase.startsWith("[dated]") ? Set.of("0", "1") : places(phrase);
            assertEquals(thai, places(ENGLISH.words(phrase).orElseThrow()), phrase);
        }
    }

    @Test
    void englishHasNoThai() {
        for (String phrase : ENGLISH.phrases()) {
            var words = ENGLISH.words(phrase).orElseThrow();
            assertEquals(false, THAI.matcher(words).find() || words.isEmpty(), phrase);
        }
    }

    @Test
    void countsDecideOnTheForm() {
        assertEquals("1 item", ENGLISH.say("{0} รายการ", 1));
        assertEquals("1,200 items", ENGLISH.say("{0} รายการ", 1200));
        assertEquals("1,200 รายการ", Wording.THAI.say("{0} รายการ", 1200));
    }

    @Test
    void spacesAroundAPhraseStayButForTheOneBeforeAComma() {
        assertEquals(" and ", ENGLISH.say(" และ "));
        assertEquals("; 2 more done outside the plan", ENGLISH.say(" และทำนอกแผนอีก {0} รายการ", 2));
    }

    @Test
    void whatIsNoPhraseIsSaidAsItIs() {
        assertEquals("สำนักปลัด", ENGLISH.say("สำนักปลัด"));
    }

    @Test
    void daysAndMoneyReadAsInEnglish() {
        assertEquals("21 November 2569 B.E. (2026)", Format.day(ENGLISH, LocalDate.of(2026, 11, 21)));
        assertEquals("180,000 baht", Format.baht(ENGLISH, new java.math.BigDecimal("180000")));
    }

    private static Set<String> places(String phrase) {
        var places = new TreeSet<String>();
        PLACE.matcher(phrase).results().forEach(m -> places.add(m.group(1)));
        return places;
    }

    private static Set<String> literals(Path file) throws IOException {
        var found = new TreeSet<String>();
        var code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        LITERAL.matcher(code)
                .results()
                .map(m -> m.group(1).strip())
                .filter(t -> THAI.matcher(t).find() && NO_PHRASES.stream().noneMatch(t::startsWith))
                .forEach(found::add);
        return found;
    }

    private static boolean isForm(Path file) {
        return FORMS.matcher(file.getFileName().toString()).matches();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(THEME)) {
            return files.filter(f -> f.toString().endsWith(".peb")).sorted().toList();
        }
    }

    private static String lines(Set<String> phrases) {
        return String.join("\n", phrases);
    }
}
