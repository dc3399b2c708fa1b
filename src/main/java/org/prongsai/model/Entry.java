package org.prongsai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agency's own answer to one item of a year's framework.
 *
 * @param year the year assessed
 * @param code of the item, for example O14
 * @param title shown instead of the item's title; may be empty
 * @param updated day it was last changed; {@code null} when the agency's day holds
 * @param responsible division in charge; may be empty
 * @param nothingToReport why there is nothing to report; empty when there is
 * @param text Markdown before the elements; may be empty
 * @param answers by element id, in the order they were written
 * @param files to download
 * @param content what it says in the fields of its item's type; {@code null} when the item has none
 * @param toConfirm fields of the type taken over from another year and not confirmed: {@code phone} or {@code people.post}
 * @param origin where it was written
 */
public record Entry(
        FiscalYear year,
        String code,
        String title,
        @Nullable LocalDate updated,
        String responsible,
        String nothingToReport,
        String text,
        Map<String, Answer> answers,
        List<Reference> files,
        @Nullable Content content,
        List<String> toConfirm,
        Origin origin) {

    public Entry {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        files = List.copyOf(files);
        toConfirm = List.copyOf(toConfirm);
    }

    /** Every file and address it points to, in order. */
    public List<Reference> references() {
        var references = new ArrayList<>(files);
        for (Answer answer : answers.values()) {
            var link = answer.link();
            if (link != null) {
                references.add(link);
            }
        }
        if (content != null) {
            references.addAll(content.references());
        }
        return references;
    }

    /** Whether it shows anything but a reason for showing nothing. */
    public boolean hasContent() {
        return !text.isEmpty()
                || !files.isEmpty()
                || (content != null && content.isGiven())
                || answers.values().stream().anyMatch(Answer::isGiven);
    }
}
