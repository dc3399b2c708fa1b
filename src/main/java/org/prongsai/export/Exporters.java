package org.prongsai.export;

import java.util.List;

/** Every exporter there is. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(
            new PlanJson(),
            new ReportJson(),
            new ProgressJson(),
            new ItaJson(),
            new OitJson(),
            new ItasFiles(),
            new CalendarIcs(),
            new CsvTables());

    private Exporters() {}

    /** All of them, in no order that matters. */
    public static List<Exporter> all() {
        return ALL;
    }
}
