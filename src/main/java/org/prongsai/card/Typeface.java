package org.prongsai.card;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of a font that comes with the program. Safe to share between threads. */
final class Typeface {

    /** For text that is read through. */
    static final Typeface REGULAR = read("/card/sarabun-regular.ttf");

    /** For what is to be seen first. */
    static final Typeface BOLD = read("/card/sarabun-bold.ttf");

    /** Points of a curve between its ends; cards show no letter so large that more could be seen. */
    private static final int STEPS = 8;

    private final Map<Integer, Glyph> byLetter = new HashMap<>();
    private final Map<String, Glyph> byName = new HashMap<>();

    private Typeface() {}

    /**
     * A glyph in units of the type size; y grows upwards from the line letters stand on.
     *
     * @param name as the font knows it
     * @param advance how far the next letter is
     * @param left leftmost point
     * @param contours closed lines, each as x, y, x, y …
     */
    record Glyph(String name, float advance, float left, List<float[]> contours) {

        Glyph {
            contours = List.copyOf(contours);
        }
    }

    /** The glyph of a letter; nothing is drawn for one the font does not have. */
    Glyph glyph(int letter) {
        return byLetter.getOrDefault(letter, Objects.requireNonNull(byLetter.get((int) ' ')));
    }

    /** Whether there is a glyph for a letter. */
    boolean has(int letter) {
        return byLetter.containsKey(letter);
    }

    /** Another form of a letter's glyph, for example {@code narrow}; the glyph itself where the font has none. */
    Glyph form(Glyph of, String form) {
        return byName.getOrDefault(of.name() + "." + form, of);
    }

    /** The glyph of a name. */
    Glyph named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static Typeface read(String resource) {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource);
                var font = new TTFParser(true).parseEmbedded(stream)) {
            return read(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface read(TrueTypeFont font) throws IOException {
        var face = new Typeface();
        var letters = font.getUnicodeCmapLookup();
        int count = font.getNumberOfGlyphs();
        for (int id = 0; id < count; id++) {
            var name = Objects.requireNonNull(font.getPostScript().getName(id));
            var glyph = glyph(font, id, name);
            face.byName.put(name, glyph);
            var codes = letters.getCharCodes(id);
            if (codes != null) {
                codes.forEach(code -> face.byLetter.put(code, glyph));
            }
        }
        return face;
    }

    private static Glyph glyph(TrueTypeFont font, int id, String name) throws IOException {
        float em = font.getUnitsPerEm();
        float advance = font.getAdvanceWidth(id) / em;
        var outline = font.getGlyph().getGlyph(id);
        if (outline == null) {
            return new Glyph(name, advance, 0, List.of());
        }
        var contours = contours(outline.getPath().getPathIterator(null), em);
        return new Glyph(name, advance, outline.getXMinimum() / em, contours);
    }

    private static List<float[]> contours(PathIterator path, float em) {
        var contours = new ArrayList<float[]>();
        var line = new Line(em);
        var points = new float[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> {
                    line.closeInto(contours);
                    line.add(points[0], points[1]);
                }
                case PathIterator.SEG_LINETO -> line.add(points[0], points[1]);
                case PathIterator.SEG_QUADTO -> line.curve(points[0], points[1], points[2], points[3]);
                case PathIterator.SEG_CLOSE -> line.closeInto(contours);
                default -> throw new IllegalStateException("a TrueType outline has no cubic curves");
            }
        }
        line.closeInto(contours);
        return contours;
    }

    /** A line while it is drawn. */
    private static final class Line {

        private final float em;
        private final List<Float> points = new ArrayList<>();

        Line(float em) {
            this.em = em;
        }

        void add(float x, float y) {
            points.add(x / em);
            points.add(y / em);
        }

        void curve(float bendX, float bendY, float x, float y) {
            float startX = points.get(points.size() - 2) * em;
            float startY = points.get(points.size() - 1) * em;
            for (int i = 1; i <= STEPS; i++) {
                float t = (float) i / STEPS;
                float rest = 1 - t;
                add(
                        rest * rest * startX + 2 * rest * t * bendX + t * t * x,
                        rest * rest * startY + 2 * rest * t * bendY + t * t * y);
            }
        }

        void closeInto(List<float[]> contours) {
            if (points.size() > 4) {
                var contour = new float[points.size()];
                for (int i = 0; i < contour.length; i++) {
                    contour[i] = points.get(i);
                }
                contours.add(contour);
            }
            points.clear();
        }
    }
}
