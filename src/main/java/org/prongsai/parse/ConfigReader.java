package org.prongsai.parse;

import java.util.List;
import java.util.Set;
import org.prongsai.model.FormDigits;
import org.prongsai.model.SiteConfig;

/** Reads {@code site-config.yml}. */
final class ConfigReader {

    private ConfigReader() {}

    static SiteConfig read(Fields in) {
        var baseUrl = in.webAddress("base-url");
        var languages = in.choices("languages", Set.of("th", "en"));
        var theme = in.text("theme");
        return new SiteConfig(
                in.required("title"),
                in.text("tagline"),
                baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/",
                languages.isEmpty() ? List.of("th") : languages,
                theme.isEmpty() ? "default" : theme,
                in.choice("mode", Choices.MODES, SiteConfig.Mode.AGENCY),
                in.year("open-year"),
                in.pathBelow("url-lock"),
                in.choice("form-digits", Choices.FORM_DIGITS, FormDigits.ARABIC),
                in.origin());
    }
}
