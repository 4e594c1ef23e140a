package org.tigang.generator.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The ink on a page of a PDF, measured in millimetres on its picture: knows nothing of what has drawn it.
final class Ink {
    private static final int DOTS_PER_INCH = 254;
    private static final double DOTS_PER_MILLIMETRE = 10;
    private static final int DARK = 128;

    private Ink() {}

    /// Rows of ink without a white gap, from top to bottom.
    record Band(double top, double bottom, double left, double right, boolean red) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    /// @param page counted from 1
    static List<Band> of(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return bands(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH));
        }
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<Band> bands(BufferedImage image) {
        List<Band> bands = new ArrayList<>();
        int from = -1;
        for (int y = 0; y <= image.getHeight(); y++) {
            boolean inked = y < image.getHeight() && row(image, y).right() > 0;
            if (inked && from < 0) {
                from = y;
            } else if (!inked && from >= 0) {
                bands.add(band(image, from, y));
                from = -1;
            }
        }
        return bands;
    }

    private static Band band(BufferedImage image, int from, int to) {
        double left = Double.MAX_VALUE;
        double right = 0;
        boolean red = true;
        for (int y = from; y < to; y++) {
            Band row = row(image, y);
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
            red &= row.red();
        }
        return new Band(from / DOTS_PER_MILLIMETRE, to / DOTS_PER_MILLIMETRE, left, right, red);
    }

    private static Band row(BufferedImage image, int y) {
        double left = Double.MAX_VALUE;
        double right = 0;
        boolean red = true;
        for (int x = 0; x < image.getWidth(); x++) {
            int colour = image.getRGB(x, y);
            int least = Math.min(colour & 0xFF, Math.min(colour >> 8 & 0xFF, colour >> 16 & 0xFF));
            if (least < DARK) {
                left = Math.min(left, x / DOTS_PER_MILLIMETRE);
                right = (x + 1) / DOTS_PER_MILLIMETRE;
                red &= (colour >> 16 & 0xFF) > DARK;
            }
        }
        return new Band(y, y + 1, left, right, red);
    }
}
