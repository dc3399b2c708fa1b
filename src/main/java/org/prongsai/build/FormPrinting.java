package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.document.PrintedPdf;
import org.prongsai.output.OutputSink;
import org.prongsai.page.FormFiles;
import org.prongsai.page.Page;
import org.prongsai.page.view.Frame;
import org.prongsai.paper.Browser;
import org.prongsai.paper.Printer;
import org.prongsai.publish.PublishException;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.Theme;
import org.prongsai.render.jbake.Bakery;

/**
 * Prints the official forms of a site to PDF. Their pages are rendered for it in a folder of its own beside the target, for
 * the pages that are published say how long and how large the files are.
 */
final class FormPrinting {

    private final Browser browser;
    private final Path target;

    /** One that prints with a browser, and works beside a target. */
    FormPrinting(Browser browser, Path target) {
        this.browser = browser;
        this.target = target.toAbsolutePath();
    }

    /**
     * Prints the forms among some pages.
     *
     * @return PDFs by the file of the form's page; none when a page cannot be rendered, which the build itself reports
     */
    Map<String, PrintedPdf> print(List<Page> pages, Theme theme) {
        var forms = pages.stream().filter(Page::isForm).toList();
        if (forms.isEmpty()) {
            return Map.of();
        }
        Path work = null;
        try {
            work = Files.createTempDirectory(target.getParent(), ".forms-");
            var site = Files.createDirectory(work.resolve("site"));
            OutputSink sink = (path, bytes) -> write(site.resolve(path), bytes);
            theme.copyAssets(sink);
            var faults = new Diagnostics();
            new Bakery().bake(forms, new TemplateEngine(theme), sink, faults);
            return faults.hasErrors() ? Map.of() : print(forms, site, new Printer(browser, work));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (work != null) {
                delete(work);
            }
        }
    }

    private Map<String, PrintedPdf> print(List<Page> forms, Path site, Printer printer) {
        var printed = new ConcurrentSkipListMap<String, PrintedPdf>();
        IntStream.range(0, forms.size()).parallel().forEach(i -> {
            var form = forms.get(i);
            var file = form.address().file();
            try {
                var pdf = printer.print(site.resolve(file), "form-" + i);
                printed.put(file, finished(pdf, form.view().get().frame()));
            } catch (IOException e) {
                var reason = e.getMessage() == null ? "" : e.getMessage();
                throw new PublishException(
                        "publish.not-printed",
                        e,
                        "page",
                        form.address().path(),
                        "browser",
                        browser.program(),
                        "reason",
                        reason);
            }
        });
        return printed;
    }

    private static PrintedPdf finished(byte[] pdf, Frame frame) throws IOException {
        return PrintedPdf.of(pdf, frame.title(), frame.agency(), frame.updated().iso());
    }

    /** What the pages say of the files. */
    static Map<String, FormFiles.FormFile> files(List<Page> pages, Map<String, PrintedPdf> printed) {
        var files = new ConcurrentSkipListMap<String, FormFiles.FormFile>();
        for (Page page : pages) {
            var pdf = printed.get(page.address().file());
            if (pdf != null) {
                files.put(page.address().file(), new FormFiles.FormFile(FormFiles.path(page), pdf.pages(), pdf.size()));
            }
        }
        return files;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser leaves running may write for a moment yet; what stays then is nobody's and is left. */
    private static void delete(Path work) {
        try (var files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException later) {
            work.toFile().deleteOnExit();
        }
    }
}
