package org.prongsai.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Prints pages that lie in a folder, each by a run of the browser with a profile of its own. */
public final class Printer {

    private static final int PATIENCE_SECONDS = 180;

    /** Nothing is fetched from anywhere, nothing of the user's own browser is touched. */
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline",
            "--virtual-time-budget=10000",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            "--hide-scrollbars");

    private final Browser browser;
    private final Path work;

    /**
     * A printer.
     *
     * @param browser that prints
     * @param work an empty folder for profiles and what is printed; the caller deletes it
     */
    public Printer(Browser browser, Path work) {
        this.browser = browser;
        this.work = work;
    }

    /**
     * Prints one page.
     *
     * @param page file of the page
     * @param name of its own among all that are printed
     * @return the PDF
     * @throws IOException when the browser fails, with what it said last
     */
    public byte[] print(Path page, String name) throws IOException {
        var pdf = work.resolve(name + ".pdf");
        var said = work.resolve(name + ".txt");
        var command = new ArrayList<String>();
        command.add(browser.program().toString());
        command.addAll(OPTIONS);
        if (!browser.sandboxed()) {
            command.add("--no-sandbox");
        }
        command.add("--user-data-dir=" + work.resolve(name));
        command.add("--print-to-pdf=" + pdf);
        command.add(page.toUri().toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        if (!ended(process)) {
            throw new IOException("> " + PATIENCE_SECONDS + " s");
        }
        if (!Files.isRegularFile(pdf)) {
            throw new IOException(last(said));
        }
        return Files.readAllBytes(pdf);
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String last(Path said) throws IOException {
        var lines = new String(Files.readAllBytes(said), java.nio.charset.StandardCharsets.UTF_8).strip();
        return lines.substring(lines.lastIndexOf('\n') + 1);
    }
}
