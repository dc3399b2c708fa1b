package org.prongsai.page;

import java.util.List;
import java.util.Objects;
import org.prongsai.model.Agency;
import org.prongsai.model.Article;
import org.prongsai.model.FiscalYear;
import org.prongsai.page.view.ArticleView;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PageView;

/** Free-standing pages and news. */
final class ArticlePages implements Planner {

    private final Addresses addresses;
    private final Frames frames;
    private final Wording wording;

    ArticlePages(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.frames = frames;
        this.wording = frames.wording();
    }

    @Override
    public List<Page> of(Agency agency) {
        return agency.articles().stream()
                .map(a -> new Page(
                                addresses.article(agency, a),
                                "article",
                                a.origin().at().file(),
                                () -> view(agency, a))
                        .about(years(a)))
                .toList();
    }

    /** The fiscal year of a piece of news. */
    private static List<FiscalYear> years(Article article) {
        var date = article.date();
        return date == null ? List.of() : List.of(FiscalYear.of(date));
    }

    private PageView view(Agency agency, Article article) {
        var date = article.date();
        var head = new Frames.Head(
                addresses.article(agency, article),
                article.title(),
                article.title(),
                wording.say("{0} ของ{1}", article.title(), agency.name()),
                Objects.requireNonNullElse(article.updated(), Objects.requireNonNullElse(date, agency.updated())),
                "");
        var day = date == null ? new Frame.Day("", "") : Format.dayView(wording, date);
        return new PageView(frames.of(agency, Frames.Section.OTHER, head), new ArticleView(day, article.text()));
    }
}
