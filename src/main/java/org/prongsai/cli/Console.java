package org.prongsai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a run speaks to.
 *
 * @param out for results
 * @param err for progress and messages
 * @param charset in which both are written
 * @param width columns of the terminal
 * @param colour whether colours may be used
 */
public record Console(PrintStream out, PrintStream err, Charset charset, int width, boolean colour) {

    private static final int DEFAULT_WIDTH = 100;
    private static final String THAI_SAMPLE = "โปร่งใส";

    /** The console of this machine. Piped output is UTF-8; a terminal gets its own encoding. */
    public static Console ofMachine() {
        var terminal = terminal();
        Charset charset = terminal == null ? StandardCharsets.UTF_8 : terminal.charset();
        boolean colour = terminal != null && System.getenv("NO_COLOR") == null;
        return new Console(
                stream(FileDescriptor.out, charset),
                stream(FileDescriptor.err, charset),
                charset,
                width(System.getenv("COLUMNS")),
                colour);
    }

    /** Whether Thai letters can be shown. */
    boolean thai() {
        return charset.newEncoder().canEncode(THAI_SAMPLE);
    }

    /** The same stream for a library that wants a writer. */
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /** The terminal; {@code null} when output is piped. Since Java 22 a console exists even then and has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static java.io.@Nullable Console terminal() {
        var console = System.console();
        if (console == null) {
            return null;
        }
        try {
            var answer = java.io.Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(answer) ? console : null;
        } catch (ReflectiveOperationException olderJava) {
            return console;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    private static int width(@Nullable String columns) {
        return columns != null && columns.matches("\\d{2,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }
}
