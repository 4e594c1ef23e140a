package org.tigang.generator.outline;

import java.util.List;
import org.tigang.generator.phrase.Statement.Used;

/// Figures of the table as a picture, each with the cells that bear it out.
///
/// @param title without its number: 主要指标增速
/// @param unit of all figures
/// @param categories along the axis: indicators, or periods
/// @param series each with one figure a category
public record Chart(Form form, String title, String unit, List<String> categories, List<Series> series) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    public enum Form {
        /// Indicators side by side.
        BARS,
        /// Indicators through the periods.
        LINES
    }

    public record Series(String name, List<Used> figures) {
        public Series {
            figures = List.copyOf(figures);
        }
    }

    public List<Used> figures() {
        return series.stream().flatMap(one -> one.figures().stream()).toList();
    }

    /// As it stands under the picture: 图1　主要指标增速（单位：%）.
    ///
    /// @param number counted from 1 over the report
    public String caption(int number) {
        return "图" + number + "　" + title + (unit.isEmpty() ? "" : "（单位：" + unit + "）");
    }

    /// What the picture shows, in words, for those who cannot see it.
    public String described() {
        StringBuilder words = new StringBuilder(title);
        for (Series one : series) {
            words.append("；").append(one.name()).append("：");
            for (int i = 0; i < categories.size(); i++) {
                words.append(i == 0 ? "" : "，")
                        .append(categories.get(i))
                        .append(one.figures().get(i).text());
            }
        }
        return words.append("。").toString();
    }
}
