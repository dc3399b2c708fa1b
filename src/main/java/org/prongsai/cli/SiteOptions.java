package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of every command that works on a site's folder. */
final class SiteOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
    private @Nullable Path site;

    /** The site's folder: the one given, or the working directory. */
    Path site() {
        var folder = Prongsai.folder(site);
        if (!Files.isDirectory(folder) && command != null) {
            throw new NoSuchFolder(command.commandLine(), folder);
        }
        return folder;
    }

    /** The day of this run. */
    LocalDate today() {
        return Today.of(Objects.requireNonNull(command).commandLine());
    }

    /** The folder given as the site is not there. */
    static final class NoSuchFolder extends CommandLine.ParameterException {

        private final transient Path folder;

        NoSuchFolder(CommandLine line, Path folder) {
            super(line, folder.toString());
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }
    }
}
