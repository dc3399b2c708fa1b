package org.prongsai.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Reference;
import org.prongsai.model.Site;
import org.prongsai.model.Value;

/**
 * One file or address proves one thing: not two records of a table, and as a rule not two items of a year.
 *
 * <p>The same file for two records is a warning, unless all share it, as services share a guide. A page that holds many
 * records, and a document that answers several items, are common; they are told as a hint.
 */
final class EvidenceNotRepeated implements Rule {

    private static final String CODE = "evidence-repeated";

    /** So many records that share one file do so on purpose, if no other record has another. */
    private static final int FOR_ALL = 3;

    /** Where something was first given as evidence. */
    private record Use(String item, String record, Reference reference) {}

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var items = new HashMap<FiscalYear, Map<String, Use>>();
        for (Entry entry : agency.entries()) {
            var content = entry.content();
            if (content != null) {
                content.values().values().forEach(value -> records(value, entry, diagnostics));
            }
            items(entry, items.computeIfAbsent(entry.year(), y -> new HashMap<>()), diagnostics);
        }
    }

    private static void records(Value value, Entry entry, Diagnostics diagnostics) {
        if (!(value instanceof Value.Records records)) {
            return;
        }
        var fields = new LinkedHashMap<String, Map<String, List<Use>>>();
        for (Value.Row row : records.rows()) {
            row.values().forEach((field, cell) -> {
                if (cell instanceof Value.Link link) {
                    fields.computeIfAbsent(field, f -> new LinkedHashMap<>())
                            .computeIfAbsent(link.reference().target(), t -> new ArrayList<>())
                            .add(new Use(entry.code(), name(row), link.reference()));
                }
            });
        }
        for (Map<String, List<Use>> targets : fields.values()) {
            for (List<Use> same : targets.values()) {
                boolean shared = targets.size() == 1 && same.size() >= FOR_ALL;
                if (!shared) {
                    same.stream()
                            .skip(1)
                            .forEach(use ->
                                    diagnostics.add(repeated(same.get(0).record(), use.record(), same.get(0), use)
                                            .as(use.reference().isFile() ? Severity.WARNING : Severity.NOTICE)));
                }
            }
        }
    }

    private static String name(Value.Row row) {
        return Words.quoted(row.name().isEmpty() ? Integer.toString(row.number()) : row.name());
    }

    private static void items(Entry entry, Map<String, Use> uses, Diagnostics diagnostics) {
        for (Reference reference : entry.references()) {
            if (reference.isFile()) {
                var use = new Use(entry.code(), "", reference);
                var first = uses.putIfAbsent(reference.target(), use);
                if (first != null && !first.item().equals(use.item())) {
                    diagnostics.add(repeated(first.item(), use.item(), first, use));
                }
            }
        }
    }

    private static Diagnostic repeated(String before, String now, Use first, Use use) {
        return Diagnostic.notice(
                        CODE, use.reference().at(), "target", use.reference().target(), "now", now, "before", before)
                .about(use.item(), "")
                .also(first.reference().at());
    }
}
