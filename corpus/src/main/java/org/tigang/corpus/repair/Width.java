package org.tigang.corpus.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Punctuation beside Chinese becomes full-width; letters and digits become half-width.
///
/// Numbers (1,234), times (03:53), addresses and stretches without Chinese keep what they have.
final class Width implements Repair {
    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";
    private static final String CHINESE_MARKS = "，。；：！？、“”‘’《》（）〔〕【】—…％%";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)[\\x21-\\x7e]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+", Pattern.CASE_INSENSITIVE);
    /// What a byte shift left behind (確?!翱h, 變?yōu)): to change it would destroy the trace.
    private static final Pattern SHIFTED = Pattern.compile("\\?(?:[!;?]|[a-zà-ǜ]{1,6}\\))");

    @Override
    public List<Replacement> find(String text) {
        BitSet untouched = new BitSet();
        if (text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0) {
            ADDRESS.matcher(text).results().forEach(m -> untouched.set(m.start(), m.end()));
        }
        if (text.indexOf('?') >= 0) {
            SHIFTED.matcher(text).results().forEach(m -> untouched.set(m.start(), m.end()));
        }
        BitSet brackets = text.indexOf('(') >= 0 || text.indexOf(')') >= 0 ? brackets(text) : new BitSet();
        List<Replacement> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Glance.is(text.charAt(i), Glance.WIDTH)) {
                continue;
            }
            char better = untouched.get(i) ? text.charAt(i) : better(text, i, brackets);
            if (better != text.charAt(i)) {
                found.add(new Replacement(EditKind.WIDTH, new Span(i, i + 1), String.valueOf(better)));
            }
        }
        return found;
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.has(Glance.WIDTH);
    }

    /// Whether a character may have to become wider or narrower.
    static boolean isWrong(char c) {
        return isWideLetter(c) || c == '．' || HALF.indexOf(c) >= 0;
    }

    private static boolean isWideLetter(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    private static char better(String text, int at, BitSet brackets) {
        char c = text.charAt(at);
        if (isWideLetter(c)) {
            return (char) (c - 0xFEE0);
        }
        int mark = HALF.indexOf(c);
        if (mark < 0) {
            return c == '．' && isDigit(text, at - 1) && isDigit(text, at + 1) ? '.' : c;
        }
        boolean chinese = (c == '(' || c == ')') ? brackets.get(at) : besideChinese(text, at);
        return chinese && !isWithinNumber(text, at) ? FULL.charAt(mark) : c;
    }

    private static boolean isWithinNumber(String text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == ':') && isDigit(text, at - 1) && isDigit(text, at + 1);
    }

    /// Brackets come in pairs: both become full-width where Chinese stands within or beside either.
    private static BitSet brackets(String text) {
        BitSet full = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        int lastHan = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lastHan = Script.isHan(c) ? i : lastHan;
            if (c == '\n') {
                open.clear();
            } else if (c == '(') {
                open.push(i);
                full.set(i, besideChinese(text, i));
            } else if (c == ')') {
                int from = open.isEmpty() ? i : open.pop();
                boolean chinese = (lastHan > from && from < i) || full.get(from) || besideChinese(text, i);
                full.set(from, chinese);
                full.set(i, chinese);
            }
        }
        return full;
    }

    private static boolean besideChinese(String text, int at) {
        return isChinese(text, at - 1) || isChinese(text, at + 1);
    }

    private static boolean isChinese(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Script.isHan(text.charAt(at)) || CHINESE_MARKS.indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
