package org.tigang.generator.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tigang.generator.font.Quadratics.Point;

/// Contours as a glyph of the table "glyf", without instructions.
///
/// OpenType specification: "glyf", simple glyph description.
final class SimpleGlyph {
    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private SimpleGlyph() {}

    /// Nothing where there is no contour.
    static byte[] of(List<List<Point>> contours) {
        List<Point> points = contours.stream().flatMap(List::stream).toList();
        if (points.isEmpty()) {
            return new byte[0];
        }
        ByteBuffer glyph = ByteBuffer.allocate(12 + 2 * contours.size() + 5 * points.size());
        glyph.putShort((short) contours.size());
        putBox(glyph, points);
        int last = -1;
        for (List<Point> contour : contours) {
            last += contour.size();
            glyph.putShort((short) last);
        }
        glyph.putShort((short) 0); // no instructions
        putPoints(glyph, points);
        return Arrays.copyOf(glyph.array(), glyph.position());
    }

    private static void putBox(ByteBuffer glyph, List<Point> points) {
        for (ToIntFunction<Point> least : List.<ToIntFunction<Point>>of(Point::x, Point::y)) {
            glyph.putShort((short) points.stream().mapToInt(least).min().orElse(0));
        }
        for (ToIntFunction<Point> most : List.<ToIntFunction<Point>>of(Point::x, Point::y)) {
            glyph.putShort((short) points.stream().mapToInt(most).max().orElse(0));
        }
    }

    /// First the flags of all points, then their steps to the right, then their steps upwards.
    private static void putPoints(ByteBuffer glyph, List<Point> points) {
        int[] across = steps(points, Point::x);
        int[] up = steps(points, Point::y);
        for (int i = 0; i < across.length; i++) {
            int flags = points.get(i).on() ? ON_CURVE : 0;
            flags |= flags(across[i], X_SHORT, X_SAME_OR_POSITIVE) | flags(up[i], Y_SHORT, Y_SAME_OR_POSITIVE);
            glyph.put((byte) flags);
        }
        putSteps(glyph, across);
        putSteps(glyph, up);
    }

    private static int[] steps(List<Point> points, ToIntFunction<Point> coordinate) {
        int[] steps = new int[points.size()];
        int before = 0;
        for (int i = 0; i < steps.length; i++) {
            int here = coordinate.applyAsInt(points.get(i));
            steps[i] = here - before;
            before = here;
        }
        return steps;
    }

    private static int flags(int step, int isShort, int sameOrPositive) {
        if (step == 0) {
            return sameOrPositive;
        }
        return Math.abs(step) > 255 ? 0 : step > 0 ? isShort | sameOrPositive : isShort;
    }

    private static void putSteps(ByteBuffer glyph, int[] steps) {
        for (int step : steps) {
            if (Math.abs(step) > 255) {
                glyph.putShort((short) step);
            } else if (step != 0) {
                glyph.put((byte) Math.abs(step));
            }
        }
    }
}
