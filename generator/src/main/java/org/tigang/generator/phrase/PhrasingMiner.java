package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Figure;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.figure.FigureFinder;
import org.tigang.corpus.figure.Quantity;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.Telling.Measure;

/// Makes phrasings of past sentences.
///
/// Only a clause of a closed shape is taken (place and period, light verb, indicator, verb, value, comparison,
/// change); whatever else stands in
/// it cannot be typed, and the clause is left.
final class PhrasingMiner {
    // The verbs that can stand between an indicator and its value, whatever the value: 突破 and 近 say more than
    // that, 均 speaks of several.
    private static final Pattern JOIN = Pattern.compile("(?:已|共)?(?:达到了|达到|达|为|完成)?");
    // A share or a number is not completed, an investment is.
    private static final Pattern COMPLETED = Pattern.compile("完成");
    private static final Pattern SCOPE = Pattern.compile("^(?:全[省市县区镇乡国州旗街]|我[省市县区镇乡])");
    // 累计 would claim a sum over more than the period.
    private static final Pattern BEFORE = Pattern.compile("(?:共有|共|实现|完成)?");
    private static final Pattern WHEN = Pattern.compile("20\\d\\d年(?:上半年|下半年)?|全年|今年|上半年|年内|本年度|截至年底|截至12月底|截至6月底");
    private static final Pattern BASIS = Pattern.compile("同比|比上年同期|比上年末|比上年|较上年同期|较上年|比去年同期|比去年|较去年同期|较去年|");

    private final FigureFinder finder = new FigureFinder();

    List<Phrasing> mine(Passage passage) {
        List<Phrasing> mined = new ArrayList<>();
        for (Span at : Sentences.in(passage.text())) {
            String sentence = at.in(passage.text());
            for (Figure figure : finder.find(sentence)) {
                mine(passage, at, sentence, figure).ifPresent(mined::add);
            }
        }
        return mined;
    }

    private Optional<Phrasing> mine(Passage passage, Span at, String sentence, Figure figure) {
        boolean plainlyTold =
                figure.kind() == Figure.Kind.ACTUAL && figure.hedge().isEmpty() && figure.isInOrder();
        if (!plainlyTold || !endsClause(sentence, figure.at())) {
            return Optional.empty();
        }
        int clause = clauseStart(sentence, figure.indicatorAt().from());
        return pieces(sentence, clause, figure)
                .map(pieces -> phrasing(
                        passage.source(at), passage.year().orElse(0), leadIn(sentence, clause), pieces, figure));
    }

    private static Phrasing phrasing(
            Statement.Source source, int year, String leadIn, List<Piece> pieces, Figure figure) {
        Optional<String> unit = figure.level().map(Quantity::unit);
        return new Phrasing(
                source,
                year,
                leadIn,
                pieces,
                figure.indicator(),
                unit,
                figure.movement().map(PhrasingMiner::measure),
                IndicatorName.signature(figure.indicator()),
                Phrasing.Shape.of(pieces, unit));
    }

    private static boolean endsClause(String sentence, Span figure) {
        return figure.to() == sentence.length() || "，；。,;".indexOf(sentence.charAt(figure.to())) >= 0;
    }

    private static int clauseStart(String sentence, int to) {
        int start = to;
        while (start > 0 && "，；。：,;:".indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /// The clauses before the figure.
    private static String leadIn(String sentence, int clause) {
        String before = sentence.substring(0, clause);
        int from = Math.max(before.lastIndexOf('；'), before.lastIndexOf('：')) + 1;
        String words = before.substring(from);
        boolean fits = words.length() >= 6 && words.length() <= 40 && words.endsWith("，");
        return fits
                        && Stance.isPrinciple(words)
                        && !Excerpts.LEANING.matcher(words).find()
                ? words
                : "";
    }

    private static Optional<List<Piece>> pieces(String sentence, int clause, Figure figure) {
        List<Piece> pieces = new ArrayList<>();
        boolean typed = before(sentence.substring(clause, figure.indicatorAt().from()), pieces);
        pieces.add(new Piece.Indicator(figure.indicator()));
        int from = figure.indicatorAt().to();
        if (figure.level().isPresent()) {
            Span level = figure.level().get().at();
            String join = sentence.substring(from, level.from());
            typed &= literal(JOIN, join, pieces)
                    && (isMoney(figure) || !COMPLETED.matcher(join).find());
            pieces.add(new Piece.Level());
            from = level.to();
        }
        if (figure.movement().isPresent()) {
            typed &= movement(
                    sentence.substring(
                            from, figure.movement().get().comparisonAt().from()),
                    figure,
                    pieces);
        }
        return typed ? Optional.of(pieces) : Optional.empty();
    }

    private static boolean isMoney(Figure figure) {
        return figure.level()
                .filter(level -> UnitFamily.of(level.unit()) == UnitFamily.MONEY)
                .isPresent();
    }

    private static boolean before(String words, List<Piece> pieces) {
        String rest = words;
        Matcher when = WHEN.matcher(rest);
        if (when.lookingAt()) {
            pieces.add(new Piece.When());
            rest = rest.substring(when.end());
        }
        Matcher scope = SCOPE.matcher(rest);
        if (scope.lookingAt()) {
            pieces.add(new Piece.Scope());
            rest = rest.substring(scope.end());
        }
        return literal(BEFORE, rest, pieces);
    }

    private static boolean literal(Pattern allowed, String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Literal(words));
        }
        return allowed.matcher(words).matches();
    }

    private static boolean movement(String between, Figure figure, List<Piece> pieces) {
        Movement movement = figure.movement().orElseThrow();
        String basis = movement.comparison().substring(0, movement.comparison().lastIndexOf(movement.direction()));
        boolean right =
                between.isEmpty() || (figure.level().isPresent() && (between.equals("，") || between.equals("、")));
        if (!between.isEmpty()) {
            pieces.add(new Piece.Literal(between));
        }
        pieces.add(new Piece.Comparison(basis, movement.direction()));
        pieces.add(new Piece.Amount());
        return right && BASIS.matcher(basis).matches();
    }

    private static Measure measure(Movement movement) {
        Quantity amount = movement.amount();
        return amount.isPoints() ? Measure.POINTS : amount.isPercent() ? Measure.PERCENT : Measure.DIFFERENCE;
    }
}
