package org.tigang.corpus.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Figure.Kind;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.model.Span;

/// Finds the figures told in one sentence.
///
/// A quantity behind a direction word (比上年提高2.1个百分点) is the change of the figure before it; any other
/// quantity is a level,
/// and the words before it, without verb, period and place, are its indicator.
public final class FigureFinder {
    private static final Pattern DIRECTION = Pattern.compile("(?<comparison>(?:同比|环比|比上年同期|比上年末|比上年|较上年同期|较上年末|较上年|"
            + "比去年同期|比去年底|比去年|较去年同期|较去年|比年初|较年初|比同期|年均|分别|实际|名义|均)*)"
            + "(?<direction>增长|增加|提高|提升|上升|上涨|下降|减少|回落|降低|下滑|下跌|净增|多增|增|降)(?:了|约|近|超过|超|幅达|幅度达)?$");
    private static final Pattern BETWEEN = Pattern.compile("[，,、；和及与]|分别|均");
    private static final Pattern TARGET = Pattern.compile("力争|确保|争取|目标|预期|计划|预计|拟|要达到|将达到|应达到|不低于|不少于|控制在");
    private static final Pattern SPAN_OF_YEARS = Pattern.compile("年均|五年来|[一二两三四五六七八九十]年(?:间|来|平均|累计)|“?十[一二三四五]五”?");
    private static final Pattern HEDGE_BEFORE = Pattern.compile("(突破|超过|超|近|约|接近|逾|预计|大约)$");
    private static final Pattern HEDGE_AFTER = Pattern.compile("^(左右|以上|以内|上下|以下)");

    /// Figures in order of the sentence. A sentence without any gives an empty list.
    public List<Figure> find(String sentence) {
        List<Figure> figures = new ArrayList<>();
        int from = 0;
        for (Quantity quantity : Quantity.in(sentence)) {
            String before = sentence.substring(from, quantity.at().from());
            Matcher direction = DIRECTION.matcher(before);
            if (direction.find()) {
                changed(sentence, from, direction, quantity, figures);
            } else {
                level(sentence, from, quantity).ifPresent(figures::add);
            }
            from = quantity.at().to();
        }
        return figures;
    }

    private static void changed(String sentence, int from, Matcher direction, Quantity amount, List<Figure> figures) {
        Span at = new Span(from + direction.start(), from + direction.end());
        Movement movement =
                new Movement(sentence.substring(at.from(), at.to()), at, direction.group("direction"), amount);
        String before = sentence.substring(from, at.from());
        if (bare(before) && !figures.isEmpty() && figures.getLast().movement().isEmpty()) {
            figures.add(figures.removeLast().with(movement));
        } else if (!bare(before)) {
            Optional<Subject> subject = Subject.before(sentence, from, at.from());
            subject.ifPresent(told -> figures.add(told.figure(
                    Optional.empty(),
                    Optional.of(movement),
                    amount,
                    sentence,
                    kind(sentence, amount),
                    hedge(sentence, amount))));
        }
    }

    private static Optional<Figure> level(String sentence, int from, Quantity quantity) {
        return Subject.before(sentence, from, quantity.at().from())
                .map(subject -> subject.figure(
                        Optional.of(quantity),
                        Optional.empty(),
                        quantity,
                        sentence,
                        kind(sentence, quantity),
                        hedge(sentence, quantity)));
    }

    /// Nothing but what joins a change to its figure.
    private static boolean bare(String between) {
        return BETWEEN.matcher(between).replaceAll("").isBlank();
    }

    private static Kind kind(String sentence, Quantity quantity) {
        String before = sentence.substring(0, quantity.at().from());
        String clause = before.substring(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1);
        if (TARGET.matcher(clause).find()) {
            return Kind.TARGET;
        }
        if (clause.contains("年均")) {
            return Kind.AVERAGE;
        }
        return SPAN_OF_YEARS.matcher(clause).find() ? Kind.CUMULATIVE : Kind.ACTUAL;
    }

    private static Optional<String> hedge(String sentence, Quantity quantity) {
        Matcher after = HEDGE_AFTER.matcher(sentence.substring(quantity.at().to()));
        if (after.find()) {
            return Optional.of(after.group(1));
        }
        Matcher before =
                HEDGE_BEFORE.matcher(sentence.substring(0, quantity.at().from()));
        return before.find() ? Optional.of(before.group(1)) : more(sentence, quantity);
    }

    private static Optional<String> more(String sentence, Quantity quantity) {
        String written = quantity.at().in(sentence);
        return written.contains("多") ? Optional.of("多") : written.contains("余") ? Optional.of("余") : Optional.empty();
    }
}
