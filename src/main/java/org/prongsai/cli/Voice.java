package org.prongsai.cli;

import java.util.Locale;
import org.prongsai.build.Stage;
import org.prongsai.diagnostic.Catalogue;

/** Says on the console what a run is doing. */
final class Voice {

    private final Console console;
    private final Catalogue catalogue;

    Voice(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    /** One line for a stage that is finished. */
    void stage(Stage stage) {
        say("console.stage-" + stage.name(), "count", stage.count(), "seconds", seconds(stage.nanos() / 1_000_000));
    }

    /** One line by its key in the catalogue. */
    void say(String key, Object... values) {
        console.err().println(catalogue.say(key, values));
    }

    /** Milliseconds as seconds with two decimals. */
    static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f", millis / 1000.0);
    }
}
