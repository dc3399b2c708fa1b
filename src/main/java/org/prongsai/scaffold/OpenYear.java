package org.prongsai.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.prongsai.model.FiscalYear;

/** Sets the open year in the settings of a site; every other byte stays. */
final class OpenYear {

    private static final Pattern LINE = Pattern.compile("(?m)^(open-year[ \\t]*:[ \\t]*)[^\\s#]+");

    private OpenYear() {}

    static String in(String settings, FiscalYear year) {
        var match = LINE.matcher(settings);
        if (match.find()) {
            return match.replaceFirst("$1" + year);
        }
        var lineEnd = settings.contains("\r\n") ? "\r\n" : "\n";
        var gap = settings.isEmpty() || settings.endsWith("\n") ? "" : lineEnd;
        return settings + gap + "open-year: " + year + lineEnd;
    }

    static void write(Path file, FiscalYear year) throws IOException {
        Files.writeString(file, in(Files.readString(file), year));
    }
}
