package org.tigang.generator.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Holds a number of the text against what the statistics bear out.
record Matching(Mention mention, List<Fact> facts) {

    /// What became of it.
    sealed interface Result {
        record Borne(Fact fact) implements Result {}

        /// The size is right, the word of direction is not.
        record Reversed(Fact fact, Direction told) implements Result {}

        /// Nothing bears it out.
        ///
        /// @param meant what stands nearest to it in the statistics
        record Unborne(Optional<Fact> meant) implements Result {}
    }

    Result result() {
        Optional<Direction> told = moved();
        Optional<Fact> reversed = Optional.empty();
        for (Fact fact : facts) {
            if (isTold(fact)) {
                if (!fact.kind().isChange() || told.isEmpty() || told.get().fits(fact)) {
                    return new Result.Borne(fact);
                }
                reversed = Optional.of(fact);
            }
        }
        if (reversed.isPresent() && told.isPresent()) {
            return new Result.Reversed(reversed.get(), told.get());
        }
        return new Result.Unborne(facts.stream()
                .filter(this::isOfTheKind)
                .findFirst()
                .or(() -> facts.stream()
                        .filter(fact -> fact.kind() == Fact.Kind.LEVEL)
                        .findFirst()));
    }

    private boolean isTold(Fact fact) {
        boolean previous = mention.clause().matches(".*(?:环比|[比较]上(?:个?月|季度|半年)).*");
        if (fact.kind().isChange() && previous != fact.onPrevious()) {
            return false;
        }
        Optional<BigDecimal> factor = Units.factor(fact.unit(), mention.after());
        return factor.isPresent()
                && isOfTheKind(fact)
                && isSigned(fact)
                && mention.tells(fact.exact().divide(factor.get()));
    }

    /// A level below nought is told with a minus or 负, or with a word of falling where it is itself a growth.
    private boolean isSigned(Fact fact) {
        boolean minus = mention.before().matches(".*(?:-|负|亏损)$") || written() < 0;
        boolean falls = moved().map(word -> word.sign() < 0).orElse(false);
        return switch (fact.kind()) {
            case LEVEL, BASE, TARGET -> fact.exact().signum() < 0 ? minus || falls : !minus;
            case GROWTH, POINTS, DIFFERENCE, COMPLETION, SHARE -> true;
        };
    }

    private int written() {
        return mention.value().signum() < 0
                        || mention.at().in(mention.sentence().text()).startsWith("-")
                ? -1
                : 1;
    }

    /// Whether the words around the number speak of this kind of fact.
    private boolean isOfTheKind(Fact fact) {
        String clause = mention.clause();
        boolean last = clause.matches(".*(?:(?:上年|去年)(?:同期|末|底)?(?:的|为|是|仅|只有|达到)?|[由从]的?)[-负]?$");
        boolean target = clause.matches(".*(?:目标|计划|任务)[^完增降减提升]*$");
        boolean done = mention.wholeClause().matches(".*(?:完成|目标|计划|任务|进度|达).*");
        boolean part = mention.wholeClause().matches(".*(?:占|比重|份额).*");
        boolean moved = moved().isPresent();
        return switch (fact.kind()) {
            case LEVEL -> !last && (!moved || isOwn(fact));
            case BASE -> last && !moved;
            case TARGET -> target && !moved;
            case GROWTH -> mention.isPercent() && !done(clause) && (moved || compares(clause));
            case POINTS -> mention.isPoints() && (moved || compares(clause));
            case DIFFERENCE -> moved && !mention.isPercent();
            case COMPLETION -> mention.isPercent() && done && !moved;
            case SHARE -> mention.isPercent() && part;
        };
    }

    private static boolean done(String clause) {
        return clause.matches(".*(?:目标|计划|任务)的?$");
    }

    private static boolean compares(String clause) {
        return clause.matches(".*(?:同比|比上年|较上年|比去年|较去年|环比|增速|增幅|降幅).*");
    }

    /// The word is a part of the indicator's name: 新增就业, 价格涨幅.
    private boolean isOwn(Fact fact) {
        return moved().map(word -> fact.line().indicator().contains(word.word())
                        || (word.sign() < 0 && fact.exact().signum() < 0))
                .orElse(false);
    }

    /// The word that says the number is one by which something moved.
    private Optional<Direction> moved() {
        String clause = mention.clause();
        return Direction.last(clause).filter(word -> word.moves(clause) || compares(clause));
    }
}
