package org.prongsai.render.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.page.Page;
import org.prongsai.page.PageAddress;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;
import org.prongsai.render.Frames;
import org.prongsai.render.TemplateEngine;
import org.prongsai.render.Theme;
import org.prongsai.render.Themes;

/** Small sites baked in tests; also run on its own by {@link RuntimeClassPathTest} and by hand for figures. */
public final class Bakes {

    /** A view for a page of rows. */
    public record Sample(String name, List<String> rows, String text) {}

    private Bakes() {}

    /** Bakes pages twice with the theme in the folder given; prints how many bytes came out and how long it took. */
    public static void main(String... arguments) {
        var theme = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            var findings = new Diagnostics();
            var files = bake(theme, pages(count, "page"), findings);
            long bytes = files.values().stream().mapToLong(b -> b.length).sum();
            System.out.println(files.size() + " files " + bytes + " bytes " + findings.sorted() + " "
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    static Map<String, byte[]> bake(Path theme, List<Page> pages, Diagnostics findings) {
        var files = new ConcurrentSkipListMap<String, byte[]>();
        new Bakery(2).bake(pages, new TemplateEngine(Theme.in(theme)), files::put, findings);
        return files;
    }

    static List<Page> pages(int count, String layout) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> page("/plans/p" + i + "/", layout))
                .toList());
    }

    static Page page(String address, String layout) {
        var at = new PageAddress(address);
        return new Page(at, layout, "content" + address + "plan.yml", () -> view(at));
    }

    /** A layout that shows the sample. */
    static void layout(Path theme) {
        Themes.put(theme, "layouts/page.peb", """
                <!doctype html><html lang="{{ frame.lang }}"><title>{{ frame.title }}</title>
                <nav>{% for l in frame.menu %}<a href="{{ l.href }}">{{ l.text }}</a>{% endfor %}</nav>
                <main><h1>{{ page.name }}</h1><ul>{% for r in page.rows %}<li>{{ loop.index }} {{ r }}</li>{% endfor %}</ul>
                {{ page.text | markdown }}</main></html>
                """);
    }

    private static PageView view(PageAddress at) {
        var menu = IntStream.range(0, 12)
                .mapToObj(i -> new Frame.Link("เมนู " + i, at.toFile("plans/p" + i + "/index.html"), i == 0))
                .toList();
        var frame = Frames.of(Map.of("lang", "th", "title", "หน้า " + at.path(), "root", at.root(), "menu", menu));
        var rows = IntStream.range(0, 30)
                .mapToObj(i -> "โครงการที่ " + i + " งบประมาณ 15,000 บาท")
                .toList();
        return new PageView(frame, new Sample("หน้า " + at.path(), rows, "ข้อความ **หนา** [ลิงก์](/plans/)"));
    }
}
