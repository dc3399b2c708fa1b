package org.prongsai.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.Site;

/**
 * Which files tell only of years before the open one: reports, ITA results and answers to OIT by the year in their path,
 * plans by their last year. A site that declares no open year has none.
 */
public final class ClosedYears {

    private static final Pattern YEAR = Pattern.compile("(2[4-7]\\d{2}|2800)(\\D.*)?");
    private static final int KIND = 2;
    private static final int NAME = 3;

    private final @Nullable FiscalYear open;
    private final Map<String, FiscalYear> plans = new HashMap<>();

    public ClosedYears(Site site) {
        this.open = site.config().openYear();
        for (Agency agency : site.agencies()) {
            for (Plan plan : agency.plans()) {
                plan.years().stream()
                        .max(Comparator.naturalOrder())
                        .ifPresent(last -> plans.put(agency.id() + "/" + plan.id(), last));
            }
        }
    }

    /** The last year a file tells of, if that is closed; the file is given by its path from the site's folder. */
    public Optional<FiscalYear> of(String path) {
        var parts = path.split("/", -1);
        if (parts.length <= NAME || !parts[0].equals(Workspace.CONTENT)) {
            return Optional.empty();
        }
        boolean inFolder = parts.length > NAME + 1;
        var year =
                switch (parts[KIND]) {
                    case "reports", "ita" -> inFolder ? Optional.<FiscalYear>empty() : year(parts[NAME]);
                    case "oit" -> inFolder ? year(parts[NAME]) : Optional.<FiscalYear>empty();
                    case "plans" -> Optional.ofNullable(plans.get(parts[1] + "/" + parts[NAME]));
                    default -> Optional.<FiscalYear>empty();
                };
        return year.filter(this::isClosed);
    }

    /** Whether a year, as it begins a name, is before the open one. */
    public boolean isClosed(String name) {
        return year(name).filter(this::isClosed).isPresent();
    }

    private boolean isClosed(FiscalYear year) {
        return open != null && year.compareTo(open) < 0;
    }

    private static Optional<FiscalYear> year(String name) {
        var match = YEAR.matcher(name);
        return match.matches() ? Optional.of(new FiscalYear(Integer.parseInt(match.group(1)))) : Optional.empty();
    }
}
