package org.prongsai.scaffold;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes values so that they are read back as they were. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(][^#:\"'\\\\\\[\\]{},]*");

    private Yaml() {}

    /** A text as a value: plain where that is safe, else in quotes. */
    static String text(String value) {
        boolean plain = PLAIN.matcher(value).matches() && value.equals(value.strip());
        boolean address = value.startsWith("https://") && value.matches("[!-~&&[^#\"]]+");
        return plain || address
                ? value
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }

    /** 15,000.50. */
    static String money(BigDecimal baht) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(baht);
    }
}
