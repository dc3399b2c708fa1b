package org.prongsai.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.prongsai.diagnostic.Language;

/** The wording of the help texts, for picocli. */
final class Words {

    private Words() {}

    static ResourceBundle bundle(Language language) {
        var name = "/messages/help-" + language.code() + ".properties";
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
