package org.tigang.generator.font;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// The contours of a shape in quadratic curves, as TrueType draws them.
final class Quadratics {
    /// How far a curve may lie from the original, in ems.
    static final double TOLERANCE = 0.5 / 1000;
    // A cubic lies this part of its third difference away from its best quadratic.
    private static final double DISTANCE = Math.sqrt(3) / 36;

    /// A point of a contour, in whole units of the font.
    ///
    /// @param on lies on the curve; else it pulls at it
    record Point(int x, int y, boolean on) {}

    private final double tolerance;
    private final List<List<Point>> contours = new ArrayList<>();
    private double x;
    private double y;

    private Quadratics(double tolerance) {
        this.tolerance = tolerance;
    }

    static List<List<Point>> of(Shape shape, double tolerance) {
        Quadratics quadratics = new Quadratics(tolerance);
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            quadratics.add(path.currentSegment(c), c);
        }
        quadratics.contours.forEach(Quadratics::close);
        quadratics.contours.removeIf(contour -> contour.size() < 3);
        return quadratics.contours;
    }

    private void add(int segment, double[] c) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> {
                contours.add(new ArrayList<>());
                to(c[0], c[1]);
            }
            case PathIterator.SEG_LINETO -> to(c[0], c[1]);
            case PathIterator.SEG_QUADTO -> quadratic(c[0], c[1], c[2], c[3]);
            case PathIterator.SEG_CUBICTO -> cubic(c);
            default -> {} // a contour closes by itself
        }
    }

    private void to(double toX, double toY) {
        contours.getLast().add(point(toX, toY, true));
        x = toX;
        y = toY;
    }

    private void quadratic(double pullX, double pullY, double toX, double toY) {
        contours.getLast().add(point(pullX, pullY, false));
        to(toX, toY);
    }

    /// Cut into pieces of equal parameter, few enough: each third as long lies 27 times as near.
    private void cubic(double[] c) {
        double startX = x;
        double startY = y;
        double third = Math.hypot(c[4] - 3 * c[2] + 3 * c[0] - startX, c[5] - 3 * c[3] + 3 * c[1] - startY);
        int pieces = Math.max(1, (int) Math.ceil(Math.cbrt(third * DISTANCE / tolerance)));
        for (int i = 0; i < pieces; i++) {
            double from = (double) i / pieces;
            double to = (double) (i + 1) / pieces;
            double half = (to - from) / 2;
            double pullX = at(startX, c[0], c[2], c[4], from) + half * slope(startX, c[0], c[2], c[4], from);
            double pullY = at(startY, c[1], c[3], c[5], from) + half * slope(startY, c[1], c[3], c[5], from);
            double backX = at(startX, c[0], c[2], c[4], to) - half * slope(startX, c[0], c[2], c[4], to);
            double backY = at(startY, c[1], c[3], c[5], to) - half * slope(startY, c[1], c[3], c[5], to);
            quadratic(
                    (pullX + backX) / 2,
                    (pullY + backY) / 2,
                    at(startX, c[0], c[2], c[4], to),
                    at(startY, c[1], c[3], c[5], to));
        }
    }

    private static double at(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static double slope(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
    }

    private static Point point(double x, double y, boolean on) {
        return new Point((int) Math.round(x), (int) Math.round(y), on);
    }

    private static void close(List<Point> contour) {
        if (contour.size() > 1 && contour.getLast().equals(contour.getFirst())) {
            contour.removeLast();
        }
    }
}
