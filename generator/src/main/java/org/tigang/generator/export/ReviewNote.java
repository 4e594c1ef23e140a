package org.tigang.generator.export;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.Used;

/// What a reviewer reads beside a statement: where its words and its figures come from.
final class ReviewNote {
    private ReviewNote() {}

    /// One line a paragraph of the comment.
    static List<String> lines(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add(origin(statement));
        statement.source().map(ReviewNote::source).ifPresent(lines::add);
        statement.figures().stream().map(ReviewNote::figure).forEach(lines::add);
        if (!statement.open().isEmpty()) {
            lines.add("空缺：请补充");
        }
        return lines;
    }

    private static String origin(Statement statement) {
        return switch (statement.origin()) {
            case FIGURE -> "由来：统计表";
            case PHRASED -> "由来：往年文件的说法";
            case GIVEN -> "由来：写作要求";
            case FRAME -> "由来：通用的衔接语";
        };
    }

    private static String source(Statement.Source source) {
        return "说法出自《" + source.title() + "》第" + source.paragraph() + "段：" + source.text();
    }

    /// 12.9% = (C2-E2)/E2（stats.xlsx!Sheet1!C2、stats.xlsx!Sheet1!E2，保留到0.1）
    private static String figure(Used figure) {
        String formula = figure.formula().isEmpty() ? "" : " = " + figure.formula();
        String rounding = figure.rounding().isEmpty() ? "" : "，保留到" + figure.rounding();
        return figure.text() + formula + "（" + String.join("、", figure.cells()) + rounding + "）";
    }
}
