package org.tigang.corpus.figure;

import java.util.regex.MatchResult;

/// The run of verbs, adverbs and hedges between an indicator and its value: 预计达到, 首次突破, 提高到2025年的.
final class Verbs {
    // A longer run does not occur; a bound keeps the search short.
    private static final int REACH = 24;
    private static final String FIRST =
            "提增扩上回攀跃拓发壮下降减缩收压稳保维控翻升达为是完实突首超高低不跨迈站踏登越占共拥现有累总合已均都成圆约近接将逾大至最预分全仅只又再平年每连一二两三四五六七八九十0123456789力确争要就可多从由始长动基普计相在的了：:"
                + " ";
    private static final String TO =
            "(?:提高|提升|增长|增加|扩大|上升|回升|攀升|跃升|跃居|拓展|发展|壮大|下降|降低|减少|缩小|收窄|回落|压减|缩短|上涨|下调|上调|稳定|保持|维持|控制|翻番|升|增|降|扩|减)"
                    + "(?:到|至|在|达到|为)?了?(?:20\\d\\d年底?的?)?";
    private static final Starts RUN = new Starts(
            FIRST,
            "(?:" + TO + "|达到了?|达成|达|(?<![作行认])为|(?<!还)是|完成了?|实现了?|突破了?|首破|"
                       + "超过|(?<![高])超|高于|低于|不低于|不少于|不超过|不高于|不到|不足|跨上|迈上|站上|跃上|踏上|登上|跨越|跨过|越过|迈过|(?<![所只])占|占到|"
                       + "共有|拥有|现有|(?<![国所含没享])有|(?<![提其])累计|总计|合计|共计|(?<!公)共|已经?|(?<![人平户日月亩年])均|都|"
                       + "首次|成功|稳步|圆满|超额|(?<![节合集条预公契履制特])约|(?<![附最临邻靠])近|接近|将近|逾|大约|至少|最高|预计|分别|全部|仅|只有|又|再|平均|年均|每年|"
                       + "连续[一二三四五六七八九十\\d]+年(?:保持|稳定)?|每年|[一二两三四五六七八九十\\d]+年(?:累计|共|来)|力争|确保|争取|将|要|就|可能|高达|多达|"
                       + "(?:从|由)(?:[^，；。、]{0,8}年(?:底|末|初|前)?的?|过去的?|最初的?|原来的?|当时的?)?|20\\d\\d年(?:底|末)?的|始终|长期|动态|基本|总体|普遍|预期|计划|(?:(?:为|是|达到?|相当于)(?:上年|去年|(?:19|20)\\d\\d年|疫情前|[一二三四五六七八九十]年前)?(?:同期)?的)|(?<=率|比例|比重|占比|率动态保持|率保持)在|的|了|：|:|"
                       + " )+$");
    // The last characters of all of them.
    private static final String LAST =
            "到至在达为了成是完现破首过超于少多上越占有计共已经均都次功步满额约近逾高别部仅又再年来持定争保取将要就能从由底末初的去始终期态本体遍划居升长加大展壮降低小窄落减短涨调制番增扩维足间：: ";

    private Verbs() {}

    /// The verbs that end at a place; empty where there are none.
    static String before(String narrow, int from, int to) {
        if (to <= from || LAST.indexOf(narrow.charAt(to - 1)) < 0) {
            return "";
        }
        return RUN.find(narrow, Math.max(from, to - REACH), to)
                .map(MatchResult::group)
                .orElse("");
    }
}
