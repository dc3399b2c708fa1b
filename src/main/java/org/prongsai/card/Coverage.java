package org.prongsai.card;

/**
 * How much of each place outlines cover. Every edge notes what it adds to its row from where it passes; the sum along a row
 * is what is covered there.
 */
final class Coverage {

    private final int width;
    private final int height;
    private final float[] changes;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        // An edge in the last place of a row also notes something after it.
        this.changes = new float[(width + 2) * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** By how much the place is covered more than the one before it in its row. */
    float at(int x, int y) {
        return changes[y * (width + 2) + x];
    }

    /** Adds a closed line, given as x, y, x, y … upwards from a point, in a scale. */
    void add(float[] contour, float x, float y, float scale) {
        int last = contour.length - 2;
        float fromX = x + contour[last] * scale;
        float fromY = y - contour[last + 1] * scale;
        for (int i = 0; i <= last; i += 2) {
            float toX = x + contour[i] * scale;
            float toY = y - contour[i + 1] * scale;
            edge(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    private void edge(float fromX, float fromY, float toX, float toY) {
        if (fromY == toY) {
            return;
        }
        float sign = fromY < toY ? 1 : -1;
        float topX = fromY < toY ? fromX : toX;
        float topY = Math.min(fromY, toY);
        float bottomY = Math.max(fromY, toY);
        float slope = (toX - fromX) / (toY - fromY);
        int end = Math.min(height, (int) Math.ceil(bottomY));
        for (int row = Math.max(0, (int) Math.floor(topY)); row < end; row++) {
            float start = Math.max(row, topY);
            float stop = Math.min(row + 1, bottomY);
            if (stop > start) {
                float x = topX + (start - topY) * slope;
                row(row, x, x + (stop - start) * slope, (stop - start) * sign);
            }
        }
    }

    /** What a piece of an edge within one row adds: everything right of it, and a part of the places it crosses. */
    private void row(int row, float from, float to, float amount) {
        float left = limited(Math.min(from, to));
        float right = limited(Math.max(from, to));
        int at = row * (width + 2);
        int first = (int) left;
        int last = (int) right;
        if (first == last) {
            float part = 1 - ((left + right) / 2 - first);
            changes[at + first] += amount * part;
            changes[at + first + 1] += amount * (1 - part);
            return;
        }
        float across = amount / (right - left);
        for (int place = first; place <= last; place++) {
            float begin = Math.max(left, place);
            float end = Math.min(right, place + 1);
            float own = across * (end - begin);
            float part = place + 1 - (begin + end) / 2;
            // What is right of the piece gets all of it; its own place the part it leaves to the right.
            changes[at + place] += own * part;
            changes[at + place + 1] += own * (1 - part);
        }
    }

    private float limited(float x) {
        return Math.max(0, Math.min(x, width));
    }
}
