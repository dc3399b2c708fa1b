package org.prongsai.render.jbake;

import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.parser.Engines;

/** JBake as it comes, with its own oven, crawler and database, and our two engines in it. */
public final class StockBake {

    private StockBake() {}

    /** Bakes the site in the first folder into the second. */
    public static void main(String... arguments) throws Exception {
        var configuration = new JBakeConfigurationFactory()
                .createDefaultJbakeConfiguration(new File(arguments[0]), new File(arguments[1]), true);
        // Of several engines announced for an ending the last jar's wins; only code is sure.
        Engines.register("md", new MarkdownEngine());
        var oven = new Oven(configuration);
        oven.bake();
        oven.getErrors().forEach(Throwable::printStackTrace);
        System.exit(oven.getErrors().isEmpty() ? 0 : 1);
    }
}
