package org.prongsai.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.prongsai.page.view.DataView;
import org.prongsai.page.view.PageView;

/** The files of official forms. They are printed before the pages that lead to them are made. */
public final class FormFiles {

    private FormFiles() {}

    /**
     * A printed form.
     *
     * @param path from the site's root
     * @param pages how many it has
     * @param size in bytes
     */
    public record FormFile(String path, int pages, long size) {}

    /** Where the file of a form's page lies: beside it, named so that it tells what it is once it is downloaded. */
    public static String path(Page form) {
        var document = Path.of(form.address().file())
                .getName(Path.of(form.address().file()).getNameCount() - 3);
        return form.address().beside(form.layout().substring(Page.FORM.length()) + "-" + document + ".pdf");
    }

    /**
     * The pages with links to the files, on forms and on what they are forms of.
     *
     * @param files by the file of the form's page, from the site's root
     */
    public static List<Page> linked(List<Page> pages, Map<String, FormFile> files) {
        return files.isEmpty()
                ? pages
                : pages.stream()
                        .map(page -> page.with(view -> linked(page, view, files)))
                        .toList();
    }

    private static PageView linked(Page page, PageView view, Map<String, FormFile> files) {
        var form = form(page, view.data());
        var file = files.get(form);
        if (file == null) {
            return view;
        }
        var wording = Wording.of(view.frame().lang());
        var text = wording.say("ไฟล์ PDF {0} หน้า {1}", file.pages(), FileWords.size(wording, file.size()));
        var href = page.address().toFile(file.path());
        var lang = wording == Wording.THAI ? "" : Wording.THAI.language();
        return view.with(view.data().with(new DataView.Form(text, href, lang)));
    }

    /** The file of the form's page that a page is, or leads to; empty for none. */
    private static String form(Page page, DataView data) {
        if (page.isForm()) {
            return page.address().file();
        }
        return data.forms().isEmpty()
                ? ""
                : Path.of(page.address().file())
                        .resolveSibling(data.forms().get(0).href())
                        .normalize()
                        .toString()
                        .replace('\\', '/');
    }
}
