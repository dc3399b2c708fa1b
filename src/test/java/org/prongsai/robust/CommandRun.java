package org.prongsai.robust;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prongsai.cli.Console;
import org.prongsai.cli.Prongsai;

/**
 * A run of the program in this machine, through the entry the command line uses.
 *
 * @param exit its exit code
 * @param out what it said to the screen
 * @param err what it said beside that
 */
record CommandRun(int exit, String out, String err) {

    /** Wide enough that no message is wrapped. */
    private static final int WIDTH = 5_000;

    private static final int BUG = 70;

    /** Runs one command; of a fault of the program its trace is in {@code err}. */
    static CommandRun of(String... arguments) {
        var run = plain(arguments);
        if (run.exit() != BUG) {
            return run;
        }
        var debug = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, debug, 0, arguments.length);
        debug[arguments.length] = "--debug";
        return plain(debug);
    }

    private static CommandRun plain(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(stream(out), stream(err), StandardCharsets.UTF_8, WIDTH, false);
        int exit = Prongsai.run(console, arguments);
        console.out().flush();
        console.err().flush();
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** Everything it said. */
    String said() {
        return out + err;
    }

    /** The lines that show the inside of the program. */
    List<String> traces() {
        return said().lines()
                .filter(l -> l.contains("Exception") || l.matches("\\s+at .*") || l.contains("org.prongsai."))
                .limit(12)
                .toList();
    }
}
