package org.prongsai.card;

import org.prongsai.page.view.SocialCard;

/** A card as a picture: the site in a band, below it who and what, and at the foot the one figure that matters. */
final class Drawing {

    private static final int MARGIN = 72;
    private static final int INSIDE = SocialCard.WIDTH - 2 * MARGIN;

    private static final int BAND = 112;
    private static final int MARK = 50;
    private static final int SITE_SIZE = 34;
    private static final int NOTICE_SIZE = 30;
    private static final int NOTICE_HEIGHT = 56;
    private static final int GAP = 24;

    private static final int BODY_TOP = BAND + 36;
    private static final int BODY_BOTTOM = SocialCard.HEIGHT - 52;
    private static final int[] AGENCY_SIZES = {38, 34, 30};
    private static final int AGENCY_HEIGHT = 104;
    private static final int[] TITLE_SIZES = {72, 66, 60, 54, 48, 42, 38, 34};
    private static final int[] FIGURE_SIZES = {56, 50, 44, 38, 34};
    private static final int FIGURE_HEIGHT = 120;
    private static final int LABEL_SIZE = 30;
    private static final int BAR_HEIGHT = 22;

    /** How far below the top of its row a line stands, in sizes of its type: marks need the room above. */
    private static final float STAND = 1.08f;

    private final SocialCard card;
    private final Palette palette;
    private final Canvas canvas = new Canvas(SocialCard.WIDTH, SocialCard.HEIGHT);

    private Drawing(SocialCard card, Palette palette) {
        this.card = card;
        this.palette = palette;
    }

    /** The picture of a card as a PNG file. */
    static byte[] png(SocialCard card, Palette palette) {
        var drawing = new Drawing(card, palette);
        drawing.draw();
        return PngFile.of(drawing.canvas, palette.bytes());
    }

    private void draw() {
        canvas.fill(0, 0, SocialCard.WIDTH, SocialCard.HEIGHT, palette.paper());
        canvas.fill(0, 0, SocialCard.WIDTH, BAND, palette.band());
        mark();
        int noticeLeft = notice();
        site(noticeLeft);
        int bottom = figure();
        int top = BODY_TOP;
        if (!card.agency().isEmpty()) {
            var agency = Paragraph.of(card.agency(), Typeface.REGULAR, INSIDE, AGENCY_HEIGHT, AGENCY_SIZES);
            text(agency, top, palette.soft());
            top += agency.height() + GAP / 2;
        }
        text(
                Paragraph.of(card.title(), Typeface.BOLD, INSIDE, bottom - GAP / 2 - top, TITLE_SIZES),
                top,
                palette.ink());
    }

    /** The mark of the theme's header. */
    private void mark() {
        float scale = MARK / 20f;
        float top = (BAND - MARK) / 2f;
        canvas.fillRound(MARGIN, top, 14 * scale, 14 * scale, 3 * scale, palette.goldOnBand());
        canvas.fillRound(MARGIN + 6 * scale, top + 6 * scale, 14 * scale, 14 * scale, 3 * scale, palette.glassOnBand());
    }

    private void site(int right) {
        int left = MARGIN + MARK + GAP;
        var site = Paragraph.of(card.site(), Typeface.REGULAR, right - GAP - left, SITE_SIZE * 2, SITE_SIZE);
        site.lines()
                .forEach(line -> canvas.draw(line, left, BAND / 2f + SITE_SIZE * 0.33f, SITE_SIZE, palette.onBand()));
    }

    /** Where the notice begins; the right margin when there is none. */
    private int notice() {
        int right = SocialCard.WIDTH - MARGIN;
        if (card.notice().isEmpty()) {
            return right;
        }
        var words = Shaped.of(card.notice(), Typeface.BOLD);
        int across = (int) (words.width() * NOTICE_SIZE) + 2 * GAP;
        int left = right - across;
        int top = (BAND - NOTICE_HEIGHT) / 2;
        canvas.fillRound(left, top, across, NOTICE_HEIGHT, NOTICE_HEIGHT / 2f, palette.noteOnBand());
        canvas.draw(words, left + GAP, BAND / 2f + NOTICE_SIZE * 0.3f, NOTICE_SIZE, palette.inkOnNote());
        return left;
    }

    /** The foot; gives the row above which the title has room. */
    private int figure() {
        int top = BODY_BOTTOM;
        if (card.done() >= 0) {
            top -= BAR_HEIGHT;
            bar(top);
            top -= GAP / 2;
        }
        if (!card.figure().isEmpty()) {
            var figure = Paragraph.of(card.figure(), Typeface.BOLD, INSIDE, FIGURE_HEIGHT, FIGURE_SIZES);
            top -= figure.height();
            text(figure, top, palette.link());
        }
        if (!card.label().isEmpty()) {
            var label = Paragraph.of(card.label(), Typeface.REGULAR, INSIDE, LABEL_SIZE * 2, LABEL_SIZE);
            top -= label.height();
            text(label, top, palette.soft());
        }
        return top;
    }

    private void bar(int top) {
        float radius = BAR_HEIGHT / 2f;
        canvas.fillRound(MARGIN, top, INSIDE, BAR_HEIGHT, radius, palette.rest());
        int done = INSIDE * Math.min(card.done(), 100) / 100;
        if (done > 0) {
            canvas.fillRound(MARGIN, top, Math.max(done, BAR_HEIGHT), BAR_HEIGHT, radius, palette.done());
        }
    }

    private void text(Paragraph paragraph, int top, int[] ramp) {
        float row = top;
        for (Shaped line : paragraph.lines()) {
            canvas.draw(line, MARGIN, row + STAND * paragraph.size(), paragraph.size(), ramp);
            row += paragraph.leading();
        }
    }
}
