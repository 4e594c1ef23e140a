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
    // 我镇, *镇: the place itself may be taken out.
    private static final Starts OPEN_PLACE = new Starts("*×", "[*×]+(?:街道|[省市县区镇乡村])");
    private static final Starts OVER_YEARS = new Starts(
            "近过最一二两三四五六七八九十0123456789自",
            "(?:近|过去|最近)?[一二两三四五六七八九十\\d]+年(?:来|间)?(?:累计|共|来|间)|自?(?:19|20)\\d\\d年(?:\\d+月)?以来[，,]?");
    // 为企业、职工解决实际问题——件, 市县两级工会共受理来访: who did it for whom is not what was counted.
    private static final Starts FOR_WHOM =
            new Starts("为对向给", "(?:[为对向给][^，；。]{1,12}?)(?=解决|办理|提供|发放|落实|争取|挽回|追回|追讨|减免|节约|讨回|补发|开展)");
    private static final Pattern TOGETHER =
            Pattern.compile("\\p{IsHan}{2,14}?(?:(?<!公)共(?!青|同|享|建|性|产|和|识|有制|服务)|累计|总计)(?=\\p{IsHan}{3})");
    private static final Pattern PLACE = Pattern.compile(
            "全[省市县区镇乡国州旗街]|我[省市县区镇国]|[全本]系统|全社会(?=.*率)|市属|区属|各级|\\p{IsHan}{2,3}地区(?!生产)|"
                + "\\p{IsHan}{0,10}?(?:工会|局|厅|委员会|政府|公司|集团|学校)(?=筹措|争取|积极争取|开展|发放|投入|举办|完成|新建|建成|培训|帮扶|走访|筹集|下拨|慰问|救助|处理|调解|受理)");
    private static final Starts LIGHT_AT_START = new Starts(
            "其另此同还并已共拥现有累总合每年建拟预实完达全也均使由从在对为给向等的了，、带拉推促助确力争努要将计至到截目近先连我一成稳和与及 \t[—-",
            "(?:其中|另外|此外|同时|还|并|已|共有|拥有|现有|有(?![关效序力利望线色机轨害偿奖])|共(?!青团|同|享|建|性)|累计|总计|合计|每年|年均|建成后|拟(?![定订合])|预期|实现|完成|达到|预计|全口径|也|均|使|由|从(?![业事])|在(?![岗校建职读线])|对(?!外)|为|给|向|"
                + "等(?!级)|的|了|，|、|带动|拉动|推动|促进|助推|促使|确保|力争|争取|努力|要(?!素)|将|计划|建议|至|到|截至|目前|近年来|先后|连续|我们|一举|成功|稳步|"
                + "和(?!谐)|与|及(?!时)|\\s|[—-])+");
    private static final Pattern END = Pattern.compile("[、的和与及 ]$");
    private static final Pattern PART = Pattern.compile("(?:所|总量|均|分别)?(?:占比|比重|占.{0,12}|增速|增幅|降幅|涨幅|增长率|总量)");
    private static final Pattern SHARE = Pattern.compile("(?:占比|比重|比例|份额|率)$");
    static final Pattern FULL = Pattern.compile(
            ".*(?:收入|支出|投资|总额|零售额|增加值|产值|产量|总值|率|占比|比重|比例|数量?|人数|户数|价格|指数|面积|利润|存款|贷款|吞吐量|用电量|发电量|强度|能耗|进口|出口|满意度|里程|总量|规模|得分|指数|系数|PMI|水平|会员|用户)");

    /// Empty where no words stand before the quantity: 28家 alone says nothing.
    static Optional<Subject> in(String narrow, Span head) {
        var trimmed = new Trimmed(narrow, clauseStart(narrow, head), head.to());
        Optional<String> scope = Optional.empty();
        boolean more = true;
        while (more) {
            more = trimmed.strip(Period.AT_START);
            Optional<String> place = trimmed.place();
            scope = scope.or(() -> place);
            more |= place.isPresent();
            more |= trimmed.strip(OVER_YEARS);
            more |= trimmed.strip(FOR_WHOM);
            more |= trimmed.strip(LIGHT_AT_START);
        }
        trimmed.stripTogether();
        trimmed.stripEnd();
        return trimmed.subject(scope);
    }

    private static int clauseStart(String narrow, Span head) {
        Matcher matcher = CLAUSE_END.matcher(Enclosed.masked(head.in(narrow)));
        int start = 0;
        while (matcher.find()) {
            start = matcher.end();
        }
        return head.from() + start;
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
        return isPart() ? new Subject(at, before + text, scope) : this;
    }

    /// Whether it says nothing without the indicator before: 占比, 增速.
    boolean isPart() {
        return PART.matcher(text).matches();
    }

    /// Its 占比, where it is no share already.
    Subject share() {
        return SHARE.matcher(text).find() ? this : named(text + "占比");
    }

    /// The same under another name.
    Subject named(String name) {
        return new Subject(at, name, scope);
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

        boolean strip(Starts start) {
            int before = from;
            from = start.endAt(narrow, from, to);
            return from > before;
        }

        /// The place or the body that stands first: 全市, *镇, 县总工会.
        Optional<String> place() {
            int before = from;
            if (!strip(OPEN_PLACE)) {
                strip(PLACE);
            }
            return from > before ? Optional.of(narrow.substring(before, from)) : Optional.empty();
        }

        private void strip(Pattern start) {
            Matcher matcher = start.matcher(narrow).region(from, to);
            from = matcher.lookingAt() ? matcher.end() : from;
        }

        void stripTogether() {
            String words = narrow.substring(from, to);
            if (words.indexOf('共') > 0 || words.indexOf('计') > 0) {
                strip(TOGETHER);
            }
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
