package org.prongsai.card;

/**
 * A picture of few colours: each place holds the number of its colour. Edges get shades between two colours by how much of
 * a place they cover, computed here: what the machine draws with differs between Java versions.
 */
final class Canvas {

    private final int width;
    private final int height;
    private final byte[] colours;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.colours = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The number of the colour at a place. */
    int at(int x, int y) {
        return colours[y * width + x];
    }

    /** All numbers, row by row. */
    byte[] colours() {
        return colours;
    }

    /** Fills a rectangle. */
    void fill(int left, int top, int across, int down, int colour) {
        for (int y = top; y < top + down; y++) {
            java.util.Arrays.fill(colours, y * width + left, y * width + left + across, (byte) colour);
        }
    }

    /**
     * Draws a line of text.
     *
     * @param text its glyphs
     * @param x where it begins
     * @param baseline the row letters stand on
     * @param size of the type
     * @param ramp colours from the ground to that of the text
     */
    void draw(Shaped text, float x, float baseline, float size, int[] ramp) {
        int left = Math.max(0, (int) (x - size));
        int right = Math.min(width, (int) (x + text.width() * size + size) + 1);
        int top = Math.max(0, (int) (baseline - 1.4f * size));
        int bottom = Math.min(height, (int) (baseline + 0.7f * size) + 1);
        if (left >= right || top >= bottom) {
            return;
        }
        var cover = new Coverage(right - left, bottom - top);
        for (Shaped.Placed placed : text.glyphs()) {
            float start = x + placed.x() * size - left;
            for (float[] contour : placed.glyph().contours()) {
                cover.add(contour, start, baseline - top, size);
            }
        }
        shade(cover, left, top, ramp);
    }

    /** Fills a rectangle with round corners. */
    void fillRound(float left, float top, float across, float down, float radius, int[] ramp) {
        int originX = (int) left - 1;
        int originY = (int) top - 1;
        var cover = new Coverage((int) across + 4, (int) down + 4);
        cover.add(round(across, down, radius), left - originX, top - originY + down, 1);
        shade(cover, originX, originY, ramp);
    }

    /** A rectangle from its lower left corner, y upwards; a corner is a curve bent at the corner's point. */
    private static float[] round(float across, float down, float radius) {
        int steps = 8;
        float[][] corners = {{0, 0, 0, 1}, {0, down, 1, 0}, {across, down, 0, -1}, {across, 0, -1, 0}};
        var points = new float[corners.length * (steps + 1) * 2];
        int at = 0;
        for (float[] corner : corners) {
            // One comes along the edge before, and leaves along the direction given.
            float inX = corner[3];
            float inY = -corner[2];
            float startX = corner[0] + inX * radius;
            float startY = corner[1] + inY * radius;
            float endX = corner[0] + corner[2] * radius;
            float endY = corner[1] + corner[3] * radius;
            for (int i = 0; i <= steps; i++) {
                float t = (float) i / steps;
                float rest = 1 - t;
                points[at++] = rest * rest * startX + 2 * rest * t * corner[0] + t * t * endX;
                points[at++] = rest * rest * startY + 2 * rest * t * corner[1] + t * t * endY;
            }
        }
        return points;
    }

    private void shade(Coverage cover, int left, int top, int[] ramp) {
        int darkest = ramp.length - 1;
        for (int y = 0; y < cover.height(); y++) {
            float sum = 0;
            for (int x = 0; x < cover.width(); x++) {
                sum += cover.at(x, y);
                int shade = (int) (Math.min(1, Math.abs(sum)) * darkest + 0.5f);
                boolean inside = left + x >= 0 && left + x < width && top + y >= 0 && top + y < height;
                if (shade > 0 && inside) {
                    colours[(top + y) * width + left + x] = (byte) ramp[shade];
                }
            }
        }
    }
}
