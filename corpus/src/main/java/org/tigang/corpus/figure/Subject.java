package org.tigang.corpus.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// What a quantity speaks of: the indicator with its place, found in the words before the verb.
///
/// @param text as written; a word that stands once for several (城镇、农村居民收入) is put to each
record Subject(Span at, String text, Optional<String> scope) {
    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。：:！？“”（）()《》]|——|其中");
    private static final Pattern SCOPE =
            Pattern.compile("(?<scope>全[省市县区镇乡国州旗街]|我[省市县区镇国]|[全本]系统|全社会(?=.*率)|市属|区属|各级|全区|\\p{IsHan}{2,3}地区(?!生产))");
    private static final Pattern BODY = Pattern.compile(
            "[\\p{IsHan}]{0,10}?(?:工会|局|厅|委员会|政府|公司|集团|学校)(?=筹措|争取|积极争取|开展|发放|投入|举办|完成|新建|建成|培训|帮扶|走访|筹集|下拨|慰问|救助|处理|调解|受理)");
    private static final Pattern LIGHT_AT_START = Pattern.compile(
            "(?:其中|另外|此外|同时|还|并|已|共有|拥有|现有|有(?![关效序力利望])|共(?!青团|同|享|建|性)|累计|实现|完成|达到|预计|全口径|也|均|使|由|从|在(?![岗校建职读线])|对(?!外)|为|给|向|"
                + "等(?!级)|的|了|，|、|带动|拉动|推动|促进|助推|促使|确保|力争|争取|努力|要(?!素)|将|计划|建议|至|到|截至|目前|近年来|先后|连续|我们|一举|成功|稳步|"
                + "和(?!谐)|与|及(?!时)|\\s|[—-])+");
    private static final Pattern END = Pattern.compile("[、的和与及 ]$");
    static final Pattern FULL = Pattern.compile(
            ".*(?:收入|支出|投资|总额|零售额|增加值|产值|产量|总值|率|占比|比重|比例|数量?|人数|户数|价格|指数|面积|利润|存款|贷款|吞吐量|用电量|发电量|强度|能耗|进口|出口|满意度|里程)");
    /// Empty where no words stand before the quantity: 28家 alone says nothing.
    static Optional<Subject> in(String narrow, Span head) {
        var trimmed = new Trimmed(narrow, clauseStart(narrow, head), head.to());
        Optional<String> scope = Optional.empty();
        boolean more = true;
        while (more) {
            boolean period = trimmed.strip(Period.AT_START).isPresent();
            Optional<String> found = trimmed.strip(SCOPE);
            scope = scope.or(() -> found).or(() -> trimmed.strip(BODY));
            more = trimmed.strip(LIGHT_AT_START).isPresent() || period || found.isPresent();
        }
        trimmed.stripEnd();
        return trimmed.subject(scope);
    }

    private static int clauseStart(String narrow, Span head) {
        Matcher matcher = CLAUSE_END.matcher(narrow).region(head.from(), head.to());
        int start = head.from();
        while (matcher.find()) {
            start = matcher.end();
        }
        return start;
    }

    /// Whether its text is what stands in the sentence, nothing put to it.
    boolean isWhole(String narrow) {
        return at.in(narrow).equals(text);
    }

    /// The indicator of the clause before: 入会率稳步提高，达到96%.
    static Optional<Subject> carried(String narrow, Span head) {
        String words = head.in(narrow);
        int comma = head.from() + Math.max(words.lastIndexOf('，'), words.lastIndexOf('；'));
        if (comma <= head.from()) {
            return Optional.empty();
        }
        int start = clauseStart(narrow, new Span(head.from(), comma));
        Matcher full = FULL.matcher(narrow).region(start, comma);
        return full.lookingAt() ? in(narrow, new Span(start, full.end())) : Optional.empty();
    }

    /// A part or a pace told of the indicator before: 占比 is the 占比 of that.
    Subject of(String before) {
        return text.matches("占比|比重|占.{0,12}|增速|增幅|降幅|涨幅") ? new Subject(at, before + text, scope) : this;
    }

    /// A window on the sentence that shrinks from both ends.
    private static final class Trimmed {
        private final String narrow;
        private int from;
        private int to;

        Trimmed(String narrow, int from, int to) {
            this.narrow = narrow;
            this.from = from;
            this.to = to;
        }

        Optional<String> strip(Pattern start) {
            Matcher matcher = start.matcher(narrow).region(from, to);
            if (!matcher.lookingAt() || matcher.end() == from) {
                return Optional.empty();
            }
            from = matcher.end();
            return Optional.of(matcher.group());
        }

        void stripEnd() {
            Matcher matcher = END.matcher(narrow).region(from, to);
            if (matcher.find() && matcher.start() > from + 1) {
                to = matcher.start();
            }
        }

        Optional<Subject> subject(Optional<String> scope) {
            Span span = new Span(from, to);
            String words = span.in(narrow);
            boolean named = words.codePoints().filter(Character::isIdeographic).count() >= 2 || words.contains("GDP");
            return named ? Optional.of(new Subject(span, words, scope)) : Optional.empty();
        }
    }
}
