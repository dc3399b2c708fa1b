package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.source.FileContent;
import org.prongsai.text.NationalIds;

/**
 * No file shows, in its text or name, the number of somebody's national identity card.
 *
 * <p>The number opens a person's accounts and files and cannot be changed. Found wherever it stands, in notes and unknown
 * fields as well; messages show it struck out.
 */
final class NoPersonalNumbers implements FileRule {

    private static final Pattern CARD_BACK =
            Pattern.compile("[A-Z](?<![A-Za-z0-9][A-Z])[A-Z][0-9]-[0-9]{7}-[0-9]{2}(?![0-9-])");

    @Override
    public List<String> codes() {
        return List.of("national-id", "national-id-in-name", "id-card-back");
    }

    @Override
    public void check(FileContent file, @Nullable Agency agency, Diagnostics diagnostics) {
        if (!NationalIds.in(file.name()).isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "national-id-in-name", Location.ofFile(file.path()), "name", NationalIds.masked(file.name())));
        }
        var text = file.text();
        var places = new Places(file.path(), text);
        for (NationalIds.Found id : NationalIds.in(text)) {
            diagnostics.add(Diagnostic.error(
                    "national-id",
                    places.of(id.start(), id.end()),
                    "number",
                    Words.brief(NationalIds.struckOut(text.substring(id.start(), id.end())))));
        }
        var back = CARD_BACK.matcher(text);
        while (back.find()) {
            diagnostics.add(Diagnostic.error(
                    "id-card-back",
                    places.of(back.start(), back.end()),
                    "start",
                    back.group().substring(0, 3)));
        }
    }
}
