package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Section;
import org.prongsai.page.view.Prose;

/** Turns prose of documents into views. */
final class Sections {

    private Sections() {}

    /** Each section with a fragment of its own, made of its key. */
    static List<Prose> of(Wording wording, List<Section> sections) {
        Set<String> used = new HashSet<>();
        var prose = new ArrayList<Prose>();
        for (Section section : sections) {
            var base = "section-" + section.key().replaceAll("[^0-9A-Za-z]+", "-");
            var id = base;
            for (int i = 2; !used.add(id); i++) {
                id = base + "-" + i;
            }
            prose.add(new Prose(
                    id, section.title(), section.text(), section.items(), Notes.of(wording, section.asPrinted())));
        }
        return prose;
    }
}
