package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;

/// 系统的`工会组建, 深化^改革: a lone mark of the keyboard that Chinese text has no use for.
///
/// `^`, `_` and a backtick beside a character of Chinese are always strays; `~` and `|` have uses of their own
/// (周一~周五, 首页|收藏) and are strays only on a page that has others.
final class StrayMarks implements Repair {
    private static final String NEVER_CHINESE = "`^_";
    private static final String AT_TIMES_CHINESE = "~|";
    private static final String CHINESE_MARKS = "，。；：！？、“”‘’《》（）,;:";
    /// 2月9日~2月29日, 周一~周五, 甲级~丙级: a range.
    private static final String RANGED = "年月日号时点分秒周期章节条页岁级元个度一二三四五六七八九十零上下左右前后";
    /// How far an unread run of slipped bytes reaches, whose letters and marks are bytes.
    private static final int RUN = 16;

    @Override
    public List<Replacement> find(String text) {
        List<Integer> sure = places(text, NEVER_CHINESE);
        List<Integer> places = new ArrayList<>(sure);
        if (!sure.isEmpty()) {
            places(text, AT_TIMES_CHINESE).stream()
                    .filter(at -> !isRange(text, at))
                    .forEach(places::add);
        }
        return places.stream()
                .sorted()
                .map(at -> Replacement.removal(EditKind.STRAY, at, at + 1))
                .toList();
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.has(Glance.LONE_MARK);
    }

    private static List<Integer> places(String text, String marks) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < marks.length(); i++) {
            char mark = marks.charAt(i);
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                if (isLone(text, at)) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    /// Within a line, with Chinese on one side and nothing but Chinese or a digit on the other.
    private static boolean isLone(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : '\n';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean chinese = isChinese(before) || isChinese(after);
        return chinese && isBeside(before) && isBeside(after) && !isSlipped(text, at);
    }

    private static boolean isBeside(char c) {
        return isChinese(c) || (c >= '0' && c <= '9') || c == '\n' || c == '%';
    }

    private static boolean isChinese(char c) {
        return Script.isHan(c) || CHINESE_MARKS.indexOf(c) >= 0;
    }

    /// Whether an unread slip stands shortly before.
    static boolean isSlipped(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - RUN) && "。，\n".indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }

    private static boolean isRange(String text, int at) {
        return (at > 0 && RANGED.indexOf(text.charAt(at - 1)) >= 0)
                || (at + 1 < text.length() && RANGED.indexOf(text.charAt(at + 1)) >= 0);
    }
}
