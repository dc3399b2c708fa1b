package org.prongsai.export;

import java.util.List;

/** Every exporter there is. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(new DataFiles(), new ItasFiles(), new CalendarIcs());

    private Exporters() {}

    /** All of them, in no order that matters. */
    public static List<Exporter> all() {
        return ALL;
    }
}
