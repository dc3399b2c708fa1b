package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.scaffold.EditorFiles;
import org.prongsai.source.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sets VS Code up for the files of a site. */
@Command(name = "editor", sortOptions = false)
final class EditorCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    private final Prongsai root;

    EditorCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var folder = options.site();
        if (!Files.exists(folder.resolve(Workspace.CONFIG))) {
            root.console().err().println(root.catalogue().say("console.new-no-site", "path", folder));
            return ExitCode.USAGE.code();
        }
        if (!refresh(root, folder)) {
            root.console().out().println(root.catalogue().say("console.editor-current"));
        }
        return ExitCode.CLEAN.code();
    }

    /** Brings the schemas and the setting up to date, and says what was done; false when there was nothing to do. */
    static boolean refresh(Prongsai root, Path folder) throws IOException {
        var out = root.console().out();
        var catalogue = root.catalogue();
        var outcome = EditorFiles.write(folder);
        if (outcome.changed()) {
            out.println(catalogue.say("console.editor-written", "path", EditorFiles.FOLDER));
        }
        if (outcome.kept()) {
            out.println(catalogue.say(
                    "console.editor-kept", "path", EditorFiles.SETTINGS, "lines", EditorFiles.SETTINGS_TO_ADD));
        }
        return outcome.changed() || outcome.kept();
    }
}
