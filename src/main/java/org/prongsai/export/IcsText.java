package org.prongsai.export;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar as RFC 5545 wants them: CR LF, at most 75 octets each, longer ones folded between characters. */
final class IcsText {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** A property whose value needs no escaping. */
    void line(String name, String value) {
        int octets = 0;
        var line = name + ":" + value;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append("\r\n");
    }

    /** A property of words. */
    void text(String name, String value) {
        line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
