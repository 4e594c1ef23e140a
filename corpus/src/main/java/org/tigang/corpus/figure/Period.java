package org.tigang.corpus.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The spans of time a sentence names at the start of its clauses.
record Period(int from, String text) {
    private static final String SEVERAL =
            "“?十[一二三四五六]五”?(?:时期|期间|以来)?|(?:过去|近|最近|这|本届政府)?(?:的)?[两三四五六七八九十]年(?:来|间|以来)?|"
                    + "(?:19|20)\\d\\d年(?:\\d{1,2}月)?以来|近年来|近几年来?|多年来|几年来|党的十[八九]大以来|本世纪(?:初|末)";
    private static final String ONE = "(?:1 ?9|2 ?0) ?(?:\\d ?\\d|xx|XX)"
            + " ?年(?:上半年|下半年|[1-9一二三四]季度|\\d{1,2}[—-]\\d{1,2}月|全年|末|底|年末)?|全年|今年|去年|上年|过去一年|一年来|"
            + "上半年|下半年|年内|本年度|年度|年末|年底|前三季度|[一二三四]季度|1[—-]\\d{1,2}月份?|\\d{1,2}月(?:底|末)";

    /// A span of time with the words around it.
    static final Starts AT_START =
            new Starts("截到至在刚12全今去上过一下年本前二三四0123456789", "(?:截至|截止|到|至|在|刚刚过去的)?(?:" + ONE + ")(?:以来|底|末|来)?(?:，|,)?");

    private static final Starts MENTION = new Starts(
            "截到至在自从刚预回经是“十过近最这本的一二两三四五六七八九几多党全今去上下年前0123456789",
            "(?<![^，,；;。：:！、 ])(?:截至|截止|到|至|在|自|从|刚刚过去的|预计|回顾|经过|是)?(?<period>" + SEVERAL + "|" + ONE + ")");
    private static final Pattern OF_SEVERAL = Pattern.compile(".*(?:" + SEVERAL + ").*");

    static List<Period> in(String narrow) {
        List<Period> found = new ArrayList<>();
        Optional<MatchResult> next = MENTION.find(narrow, 0, narrow.length());
        while (next.isPresent()) {
            MatchResult mention = next.get();
            found.add(new Period(mention.start(), mention.group("period").replace(" ", "")));
            next = MENTION.find(narrow, mention.end(), narrow.length());
        }
        return found;
    }

    /// The last one named up to a place.
    static Optional<String> upTo(List<Period> periods, int place) {
        Optional<String> last = Optional.empty();
        for (Period period : periods) {
            last = period.from <= place ? Optional.of(period.text) : last;
        }
        return last;
    }

    static boolean isOfSeveralYears(String period) {
        return OF_SEVERAL.matcher(period).matches();
    }
}
