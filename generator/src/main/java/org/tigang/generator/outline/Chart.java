package org.tigang.generator.outline;

import java.math.BigDecimal;
import java.util.List;

/// Numbers of the table as a picture. What they are, and what bears them out, is said by the report's part that holds
/// the chart.
///
/// @param title without its number: 2025年主要指标增速
/// @param unit of all numbers; empty where they have none
/// @param categories along the axis: indicators, or periods
/// @param series each with one number a category
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

    public record Series(String name, List<BigDecimal> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// As it stands under the picture: 图1　主要指标增速（单位：%）.
    ///
    /// @param number counted from 1 over the report
    public String caption(int number) {
        return "图" + number + "　" + title + (unit.isEmpty() ? "" : "（单位：" + unit + "）");
    }
}
