package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What of a past sentence says by which principles one works. That holds this year too; what was done, and what
/// came of it, was that year's.
public final class Stance {
    private static final int SHORTEST = 14;
    // 以创新为底色的新质生产力… is what came of it, not by what one works.
    private static final Pattern PRINCIPLE = Pattern.compile(
            "^(?:坚持|围绕|聚焦|紧扣|紧盯|紧紧|着眼|立足|秉持|秉承|遵循|践行|贯彻|弘扬|牢记|牢固|适应|突出|注重|始终|把|以(?![^，]{1,12}为[^，]{1,6}的)|严格落实|认真落实|全面落实|锚定|对标|完整、准确、全面)");
    // What follows 让, 引导, 推动 and the like is meant, not claimed.
    private static final Pattern MEANT = Pattern.compile("^(?:努力|推动|促进|引导|激励|鼓励|让|使|用|以|把|为|在|着力|切实|全力|不断|力争|力求|确保)");
    private static final Pattern CAME_OF_IT = Pattern.compile(
            "更加|不断|持续|日益|日趋|逐步|逐渐|明显|显著|进一步|稳步|稳定在|总体|保持|取得|得到|获得|形成|呈现|实现|完成|有效|有力|提升|提高|增强|改善|优化|恢复|回升|好转|增长|扩大|到位|落地|见效|良好|较好|向好|不减");
    private static final Pattern DEED = Pattern.compile(
            "开展|举行|举办|召开|建立|建成|推出|启动|实施|制定|印发|出台|打造|排查|走访|新增|新建|累计|查处|化解|办理|发放|解决|投入|争取|引进|安排|了(?:一|两|三|许多|不少|$)");

    // What compares with another year or place, or tells of a turn, was true of one year alone.
    private static final Pattern OF_ITS_YEAR = Pattern.compile(
            "恢复|回暖|回升|回落|反弹|企稳|逆势|逐季|逐月|预期|[高低好快优]于|位[居列]|台阶|创[新历]|突破|翻番|首|第[一二三]|领先|苗头|开局|收官|疫|世纪|小康|历史|主题教育|学习教育");
    private static final Pattern COMPLAINT = Pattern.compile("矛盾|压力|不足|不够|困难(?!职工|群|家庭|党员)|偏[低慢弱少]|薄弱|下滑|放缓|滞后|短板|差距");
    private static final Pattern PRAISE = Pattern.compile("稳中|丰富|激发|活跃|旺|显现|[更较向渐]好|增收|提速|加快|升|增|见效");

    private Stance() {}

    /// Whether words say that things went well; they are not said over figures that fell.
    public static boolean praises(String words) {
        return CAME_OF_IT.matcher(words).find() || PRAISE.matcher(words).find();
    }

    /// Whether words were true of one year alone.
    public static boolean isOfItsYear(String words) {
        return OF_ITS_YEAR.matcher(words).find() || COMPLAINT.matcher(words).find();
    }

    /// Up to the first clause that claims something; empty where too little is left.
    static Optional<String> of(String sentence) {
        if (!isPrinciple(sentence)) {
            return Optional.empty();
        }
        List<String> kept = new ArrayList<>();
        for (String clause : sentence.substring(0, sentence.length() - 1).split("，", -1)) {
            if (claims(clause)) {
                break;
            }
            kept.add(clause);
        }
        String text = String.join("，", kept);
        return text.length() >= SHORTEST ? Optional.of(text + "。") : Optional.empty();
    }

    static boolean isPrinciple(String words) {
        return PRINCIPLE.matcher(words).find();
    }

    /// Whether it tells what was done or what came of it.
    static boolean claims(String clause) {
        boolean meant =
                MEANT.matcher(clause).find() || PRINCIPLE.matcher(clause).find();
        return DEED.matcher(clause).find()
                || (!meant && CAME_OF_IT.matcher(clause).find());
    }
}
