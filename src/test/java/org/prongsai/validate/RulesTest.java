package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Language;

/** Every rule is listed, hidden, named and worded. */
class RulesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/prongsai");
    private static final Pattern RAISED =
            Pattern.compile("Diagnostic\\s*\\.\\s*(?:error|warning|notice)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    @Test
    void everyRuleOfThePackageIsListedFinalAndHidden() throws Exception {
        var found = new ArrayList<Class<?>>();
        try (var files = Files.list(SOURCES.resolve("validate"))) {
            for (Path file : files.sorted().toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                if (name.equals("package-info")) {
                    continue;
                }
                var type = Class.forName("org.prongsai.validate." + name);
                if (Rule.class.isAssignableFrom(type) && !type.isInterface()) {
                    found.add(type);
                    assertTrue(Modifier.isFinal(type.getModifiers()), name + " is not final");
                    assertFalse(Modifier.isPublic(type.getModifiers()), name + " is public");
                }
            }
        }
        Set<Class<?>> listed = Rules.all().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(new HashSet<>(found), listed);
        assertEquals(listed.size(), Rules.all().size(), "a rule is listed twice");
    }

    @Test
    void codesAreInKebabCase() {
        for (String code : codes()) {
            assertTrue(code.matches("[a-z]+(-[a-z]+)+"), code);
        }
    }

    @Test
    void everyCodeRaisedIsWordedInBothLanguages() throws IOException {
        var raised = new TreeSet<>(codes());
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var matcher = RAISED.matcher(Files.readString(file));
                while (matcher.find()) {
                    raised.add(matcher.group(1));
                }
            }
        }
        for (Language language : Language.values()) {
            var worded = Catalogue.of(language).codes();
            var missing = raised.stream().filter(c -> !worded.contains(c)).toList();
            assertEquals(List.of(), missing, "no wording in " + language);
        }
        assertEquals(
                Catalogue.of(Language.TH).codes(), Catalogue.of(Language.EN).codes());
    }

    @Test
    void everyCodeHasTitleWhatAndDo() throws IOException {
        for (Language language : Language.values()) {
            var texts = texts(language);
            for (String code : Catalogue.of(language).codes()) {
                for (String part : List.of(".title", ".what", ".do")) {
                    assertFalse(texts.getProperty(code + part, "").isBlank(), language + " " + code + part);
                }
            }
        }
    }

    @Test
    void bothLanguagesFillInTheSameValues() throws IOException {
        var thai = texts(Language.TH);
        var english = texts(Language.EN);
        assertEquals(new TreeSet<>(thai.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : new TreeSet<>(thai.stringPropertyNames())) {
            assertEquals(placeholders(thai.getProperty(key)), placeholders(english.getProperty(key)), key);
        }
    }

    private static Set<String> codes() {
        return Rules.codes();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Language language) throws IOException {
        var name = language.name().toLowerCase(Locale.ROOT) + ".properties";
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages").resolve(name))) {
            texts.load(reader);
        }
        return texts;
    }
}
