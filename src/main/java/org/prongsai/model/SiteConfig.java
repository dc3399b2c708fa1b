package org.prongsai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a site; no rule about content depends on them, but for the open year.
 *
 * @param title name of the site
 * @param tagline one sentence under it; may be empty
 * @param baseUrl where the site will stand, ending in a slash; may be empty
 * @param languages of the page furniture, the first is the default
 * @param theme name of its folder
 * @param mode one agency at the root, or a portal of several
 * @param openYear the year being worked on; {@code null} when none is declared
 * @param urlLock file that remembers every public address, from the site's folder; empty for none
 * @param formDigits digits of official forms, where an agency does not say otherwise
 * @param origin where it was written
 */
public record SiteConfig(
        String title,
        String tagline,
        String baseUrl,
        List<String> languages,
        String theme,
        Mode mode,
        @Nullable FiscalYear openYear,
        String urlLock,
        FormDigits formDigits,
        Origin origin) {

    /** Which addresses agencies get. */
    public enum Mode {
        AGENCY,
        PORTAL
    }

    public SiteConfig {
        languages = List.copyOf(languages);
    }
}
