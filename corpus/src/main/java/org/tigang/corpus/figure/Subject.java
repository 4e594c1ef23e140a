package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Figure.Kind;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.model.Span;

/// What a quantity speaks of: the indicator with its place and period, found in the words before it.
record Subject(Span indicator, String text, Optional<String> scope, Optional<String> period) {
    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。：:！？“”（）]");
    private static final String LIGHT = "达到|达|为|是|完成|实现|突破|超过|超|保持在|稳定在|维持在|提高到|提高至|提升到|提升至|增加到|增加至|增至|增长到|扩大到|"
            + "下降到|下降至|降低到|降至|降到|控制在|占|共有|拥有|有|累计|总计|合计|共计|共|已|均|首次|约|近|接近|逾|大约|预计|分别|全部|仅|只|又|再";
    private static final Pattern VERB_AT_END = Pattern.compile("(?:" + LIGHT + ")+$");
    private static final Pattern PERIOD = Pattern.compile(
            "^(?:截至|截止|到|至)?(?<period>20\\d\\d年(?:上半年|下半年|[1-9一二三四]季度|\\d{1,2}[—-]\\d{1,2}月)?|全年|今年|去年|上年|"
                    + "上半年|下半年|年内|本年度|年度|年末|年底|前三季度|[一二三四]季度|1[—-]\\d{1,2}月份?)(?:以来|底|末|来)?(?:，|,)?");
    private static final Pattern SCOPE =
            Pattern.compile("^(?<scope>全[省市县区镇乡国州旗街]|我[省市县区镇]|[全本]系统|全社会(?=.*率)|市属|区属|各级)");
    private static final Pattern LIGHT_AT_START = Pattern.compile(
            "^(?:其中|另外|此外|同时|还|并|已|共有|拥有|现有|有(?![关效序力利望])|共|累计|实现|完成|达到|预计|全口径|" + "也|均|使|由|从|在|对|为|给|向|等|的|了|，|、)+");

    /// Empty where no words stand before the quantity: 28家 alone says nothing.
    static Optional<Subject> before(String sentence, int from, int to) {
        int start = clauseStart(sentence, from, to);
        Trimmed trimmed = new Trimmed(sentence, start, to);
        Optional<String> period = Optional.empty();
        Optional<String> scope = Optional.empty();
        boolean more = true;
        while (more) {
            Optional<String> foundPeriod = trimmed.strip(PERIOD, "period");
            Optional<String> foundScope = trimmed.strip(SCOPE, "scope");
            period = period.or(() -> foundPeriod);
            scope = scope.or(() -> foundScope);
            more = trimmed.strip(LIGHT_AT_START, "").isPresent() || foundPeriod.isPresent() || foundScope.isPresent();
        }
        trimmed.stripEnd(VERB_AT_END);
        return trimmed.subject(scope, period);
    }

    private static int clauseStart(String sentence, int from, int to) {
        Matcher matcher = CLAUSE_END.matcher(sentence).region(from, to);
        int start = from;
        while (matcher.find()) {
            start = matcher.end();
        }
        return start;
    }

    Figure figure(
            Optional<Quantity> level,
            Optional<Movement> movement,
            Quantity last,
            String sentence,
            Kind kind,
            Optional<String> hedge) {
        Span at = new Span(indicator.from(), last.at().to());
        return new Figure(at, scope, text, indicator, level, movement, period, hedge, kind);
    }

    /// A window on the sentence that shrinks from both ends.
    private static final class Trimmed {
        private final String sentence;
        private int from;
        private int to;

        Trimmed(String sentence, int from, int to) {
            this.sentence = sentence;
            this.from = from;
            this.to = to;
        }

        Optional<String> strip(Pattern start, String group) {
            Matcher matcher = start.matcher(sentence.substring(from, to));
            if (!matcher.find() || matcher.end() == 0) {
                return Optional.empty();
            }
            from += matcher.end();
            return Optional.of(group.isEmpty() ? matcher.group() : matcher.group(group));
        }

        void stripEnd(Pattern end) {
            Matcher matcher = end.matcher(sentence.substring(from, to));
            if (matcher.find()) {
                to = from + matcher.start();
            }
        }

        Optional<Subject> subject(Optional<String> scope, Optional<String> period) {
            Span span = new Span(from, to);
            boolean words = span.in(sentence)
                            .codePoints()
                            .filter(Character::isIdeographic)
                            .count()
                    >= 2;
            return words ? Optional.of(new Subject(span, span.in(sentence), scope, period)) : Optional.empty();
        }
    }
}
