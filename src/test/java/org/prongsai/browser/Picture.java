package org.prongsai.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A picture of a page and how far another one is from it.
 *
 * @param width in pixels
 * @param pixels row by row, each as {@code 0xRRGGBB}
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are compared by difference
record Picture(int width, int[] pixels) {

    /** How far a pixel of even ground may be off, in any of red, green and blue. */
    private static final int GROUND = 3;
    /** The same at the edges of letters and shapes, which other machines may smooth in another way. */
    private static final int EDGE = 24;

    /** A block of pixels that is compared by its mean. */
    private static final int BLOCK = 32;

    private static final int BLOCK_EDGE = 8;

    /** How much light each level of red, green or blue gives, from 0 to 1. */
    private static final double[] LIGHT = IntStream.range(0, 256)
            .mapToDouble(level -> level / 255.0)
            .map(share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))
            .toArray();

    private static final int COLOURS = 256;
    private static final int FREQUENT = 96;
    private static final int RED = 0xd0021b;

    int height() {
        return pixels.length / width;
    }

    static Picture of(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xffffff;
            }
            return new Picture(image.getWidth(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** What lies in a box, at least one pixel of it. */
    Picture part(int x, int y, int wide, int high) {
        int across = Math.max(1, wide);
        var part = new int[across * Math.max(1, high)];
        for (int i = 0; i < part.length; i++) {
            part[i] = pixel(x + i % across, y + i / across);
        }
        return new Picture(across, part);
    }

    /** The most frequent colour. */
    int ground() {
        return counts().entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    /** The share of pixels with a quality, from 0 to 1. */
    double share(IntPredicate quality) {
        return (double) IntStream.of(pixels).filter(quality).count() / pixels.length;
    }

    /** The share of pixels that contrast with those of another picture of the same size. */
    double apart(Picture other, double contrast) {
        return (double) IntStream.range(0, pixels.length)
                        .filter(i -> contrast(pixels[i], other.pixels[i]) >= contrast)
                        .count()
                / pixels.length;
    }

    /** How much what is drawn contrasts with the most frequent colour; a colour of one pixel in a hundred counts. */
    double contrastToGround() {
        int ground = ground();
        return counts().entrySet().stream()
                .filter(colour -> colour.getValue() >= pixels.length / 100.0)
                .mapToDouble(colour -> contrast(colour.getKey(), ground))
                .max()
                .orElseThrow();
    }

    /** The contrast of WCAG 2, from 1 to 21. */
    static double contrast(int a, int b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * LIGHT[colour >> 16] + 0.7152 * LIGHT[colour >> 8 & 0xff] + 0.0722 * LIGHT[colour & 0xff];
    }

    private Map<Integer, Integer> counts() {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts;
    }

    /** How many pixels of a thousand differ from an approved picture of the same size. */
    double strayed(Picture approved) {
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            count += isStray(approved, i) ? 1 : 0;
        }
        return 1000.0 * count / pixels.length;
    }

    private boolean isStray(Picture approved, int i) {
        return distance(pixels[i], approved.pixels[i]) > (approved.isGround(i) ? GROUND : EDGE);
    }

    /** Whether a pixel has the colour of those left, right, above and below. */
    private boolean isGround(int i) {
        return same(i, i - 1) && same(i, i + 1) && same(i, i - width) && same(i, i + width);
    }

    private boolean same(int i, int other) {
        return other < 0 || other >= pixels.length || pixels[other] == pixels[i];
    }

    /** How many of a thousand blocks of both pictures, as far as both reach, have another mean colour. */
    double strayedBlocks(Picture approved) {
        int down = Math.min(height(), approved.height()) / BLOCK;
        int across = width / BLOCK;
        int count = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                count += distance(mean(x, y), approved.mean(x, y)) > BLOCK_EDGE ? 1 : 0;
            }
        }
        return 1000.0 * count / (down * across);
    }

    private int mean(int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int row = y * BLOCK; row < (y + 1) * BLOCK; row++) {
            for (int i = row * width + x * BLOCK; i < row * width + (x + 1) * BLOCK; i++) {
                red += pixels[i] >> 16;
                green += pixels[i] >> 8 & 0xff;
                blue += pixels[i] & 0xff;
            }
        }
        int area = BLOCK * BLOCK;
        return red / area << 16 | green / area << 8 | blue / area;
    }

    /** This picture, faint, with every pixel in red that is not as approved. */
    Picture difference(Picture approved) {
        var marked = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            boolean stray = width != approved.width || i >= approved.pixels.length || isStray(approved, i);
            marked[i] = stray ? RED : pixels[i] >> 2 & 0x3f3f3f | 0xc0c0c0;
        }
        return new Picture(width, marked);
    }

    /** As a PNG of 256 colours: the frequent ones as they are, rare ones, at the edges of letters, by the nearest. */
    byte[] png() {
        var palette = palette();
        var red = new byte[palette.size()];
        var green = new byte[palette.size()];
        var blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) (palette.get(i) >> 16);
            green[i] = (byte) (palette.get(i) >> 8);
            blue[i] = (byte) (int) palette.get(i);
        }
        var image = new BufferedImage(
                width,
                height(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.size(), red, green, blue));
        var indexes = image.getRaster().getDataBuffer();
        var nearest = new HashMap<Integer, Integer>();
        for (int i = 0; i < pixels.length; i++) {
            indexes.setElem(i, nearest.computeIfAbsent(pixels[i], colour -> nearest(colour, palette)));
        }
        return packed(image);
    }

    /** The most frequent colours, then those of the others that no colour of the palette comes near. */
    private List<Integer> palette() {
        var colours = counts().entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        for (int apart = 0; ; apart++) {
            var palette = palette(colours, apart);
            if (palette.size() <= COLOURS) {
                return palette;
            }
        }
    }

    private static List<Integer> palette(List<Integer> colours, int apart) {
        var palette = new ArrayList<Integer>();
        for (int colour : colours) {
            boolean near = palette.stream().anyMatch(other -> distance(colour, other) <= apart);
            if (palette.size() < FREQUENT || !near) {
                palette.add(colour);
            }
            if (palette.size() > COLOURS) {
                break;
            }
        }
        return palette;
    }

    private static int nearest(int colour, List<Integer> palette) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (distance(colour, palette.get(i)) < distance(colour, palette.get(best))) {
                best = i;
            }
        }
        return best;
    }

    /** The largest difference in red, green or blue. */
    private static int distance(int a, int b) {
        return Math.max(
                Math.abs((a >> 16) - (b >> 16)),
                Math.max(Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff)), Math.abs((a & 0xff) - (b & 0xff))));
    }

    private static byte[] packed(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var options = writer.getDefaultWriteParam();
            options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            options.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
