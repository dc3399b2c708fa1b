package org.prongsai.parse;

import java.util.List;
import org.prongsai.model.Section;

/** Reads prose parts of documents. */
final class Sections {

    private Sections() {}

    static List<Section> read(Fields in, String key) {
        return in.records(
                key,
                section -> new Section(
                        section.text("key"),
                        section.required("title"),
                        section.text("text"),
                        section.texts("items"),
                        section.asPrinted(),
                        section.at()));
    }
}
