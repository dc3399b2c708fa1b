package org.prongsai.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that works on a site's folder. */
final class SiteOptions {

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
    private @Nullable Path site;

    /** The site's folder: the one given, or the working directory. */
    Path site() {
        return Prongsai.folder(site);
    }
}
