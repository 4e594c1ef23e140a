package org.tigang.generator.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tigang.generator.outline.Chart;

/// Draws a chart with JFreeChart, in greys: what an office prints is black (GB/T 9704-2012, 5.2.4).
final class ChartPainter {
    private static final String FONT = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    // Of the letters, in points: 五号, as in tables.
    private static final float SIZE = 10.5f;
    // Dots a point: at the width of the type area 300 to the inch.
    private static final int FINE = 4;
    private static final double ROOM_ABOVE = 0.12;
    private static final double WIDEST_BAR = 0.12;
    private static final Color PALE = new Color(0xD0D0D0);
    private static final Color[] GREYS = {
        new Color(0xA8A8A8), new Color(0x404040), new Color(0x747474), new Color(0xD8D8D8)
    };
    private static final ItemLabelPosition ABOVE =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
    private static final ItemLabelPosition BELOW =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE6, TextAnchor.TOP_CENTER);
    private static final float[][] DASHES = {{1, 0}, {6, 3}, {2, 2}, {8, 2, 2, 2}};

    private final Font font;

    /// The one for all reports: its font takes longer to read than a chart to draw.
    static ChartPainter shared() {
        return Shared.PAINTER;
    }

    private static final class Shared {
        static final ChartPainter PAINTER = new ChartPainter();
    }

    ChartPainter() {
        try (InputStream in = ChartPainter.class.getResourceAsStream(FONT)) {
            font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, FONT))
                    .deriveFont(SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Lengths in points.
    void paint(Chart chart, Graphics2D graphics, double width, double height) {
        var plot = new CategoryPlot(data(chart), categories(), numbers(), renderer(chart));
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(PALE);
        var drawn = new JFreeChart(null, font, plot, chart.series().size() > 1);
        drawn.setBackgroundPaint(Color.WHITE);
        if (drawn.getLegend() != null) {
            drawn.getLegend().setItemFont(font);
            drawn.getLegend().setFrame(BlockBorder.NONE);
        }
        drawn.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private static DefaultCategoryDataset data(Chart chart) {
        var data = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                data.addValue(
                        series.values().get(i),
                        series.name(),
                        chart.categories().get(i));
            }
        }
        return data;
    }

    private CategoryAxis categories() {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setMaximumCategoryLabelLines(3);
        return axis;
    }

    private NumberAxis numbers() {
        var axis = new NumberAxis();
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Color.BLACK);
        axis.setUpperMargin(ROOM_ABOVE);
        axis.setLowerMargin(ROOM_ABOVE);
        axis.setNumberFormatOverride(new DecimalFormat("0.###"));
        return axis;
    }

    private AbstractCategoryItemRenderer renderer(Chart chart) {
        AbstractCategoryItemRenderer renderer = switch (chart.form()) {
            case BARS -> bars();
            case LINES -> lines(chart.series().size());
        };
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", new DecimalFormat("0.###")));
        renderer.setDefaultItemLabelFont(font.deriveFont(SIZE - 1));
        renderer.setDefaultItemLabelsVisible(true);
        for (int i = 0; i < GREYS.length; i++) {
            renderer.setSeriesPaint(i, chart.form() == Chart.Form.LINES ? Color.BLACK : GREYS[i]);
        }
        return renderer;
    }

    private static BarRenderer bars() {
        var bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setItemMargin(0);
        bars.setMaximumBarWidth(WIDEST_BAR);
        return bars;
    }

    private static LineAndShapeRenderer lines(int series) {
        var lines = new LineAndShapeRenderer();
        for (int i = 0; i < series; i++) {
            float[] dash = DASHES[i % DASHES.length];
            // Two lines that come near each other keep their numbers apart.
            lines.setSeriesPositiveItemLabelPosition(i, i % 2 == 0 ? ABOVE : BELOW);
            lines.setSeriesStroke(i, new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0));
        }
        return lines;
    }

    /// A picture for files that take no vectors.
    byte[] png(Chart chart, double width, double height) {
        var image = new BufferedImage(
                (int) Math.ceil(FINE * width), (int) Math.ceil(FINE * height), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(FINE, FINE);
        paint(chart, graphics, width, height);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
