package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.repair.PageText;

/// The mark of a classified paper, alone on a line at the head of the first page or in a page margin.
///
/// It looks like 机密★5年: GB/T 9704-2012, 7.2.2. What is written about secrets (保守秘密, 机密文件管理办法) is
/// none.
///
/// @param place Chinese, for the user: 第2行, 页眉或页脚. The words of the mark are not kept
public record SecrecyMark(String place) {
    private static final String TERM =
            "(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|个?月|天|日)|长期|启用前|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?(?:前|止)?|[一二三四五六七八九十]{1,3}年期)";
    private static final Pattern MARK = Pattern.compile("(?:密级[：:])?(绝密|机密|秘密)级?(?:[★☆※*]?" + TERM + "|[★☆※*])?");
    /// What may stand beside it: the copy's number, the urgency, the number of the page.
    private static final Pattern BESIDE = Pattern.compile(
            "(?:(?:份号|编号|No\\.?|№)[：:]?)?\\d{1,8}|第?\\d{1,6}[号份]|特急|加急|平急|特提|急件|共?第?\\d{1,4}页|共\\d{1,4}页|[-—–·]+\\d{0,4}[-—–·]*");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u2002\\u2003　]+");
    private static final Pattern PAIRS = Pattern.compile(
            "(?<=[绝机秘])[\\s　]+(?=密)|(?<=密)[\\s　]+(?=级?[：:]?[\\s　]*[★☆※])|(?<=[★☆※])[\\s　]+(?=[\\d一二三四五六七八九十长启])"
                    + "|(?<=密级[：:])[\\s　]+|(?<=第)[\\s　]+(?=\\d)|(?<=\\d)[\\s　]+(?=[页号份])");
    private static final int LONGEST = 40;
    private static final int HEAD = 12;

    /// Looks at the head of a text and at the margins of its pages.
    ///
    /// @param text decoded, not yet repaired
    /// @param margins the lines of headers and footers
    public static Optional<SecrecyMark> in(String text, List<String> margins) {
        if (margins.stream().anyMatch(line -> level(line).isPresent())) {
            return Optional.of(new SecrecyMark("页眉或页脚"));
        }
        return head(text);
    }

    /// One level is a mark; 绝密, 机密 and 秘密 below each other are a list.
    private static Optional<SecrecyMark> head(String text) {
        Set<String> levels = new TreeSet<>();
        List<Integer> places = new ArrayList<>();
        int number = 0;
        int seen = 0;
        for (int from = 0; from <= text.length() && seen < HEAD; number++) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end).strip();
            from = end < 0 ? text.length() + 1 : end + 1;
            if (isBody(line)) {
                break;
            }
            seen += line.isEmpty() ? 0 : 1;
            int place = number + 1;
            level(line).ifPresent(level -> {
                levels.add(level);
                places.add(place);
            });
        }
        return levels.size() == 1 ? Optional.of(new SecrecyMark("第" + places.getFirst() + "行")) : Optional.empty();
    }

    /// A sentence, or whom the paper speaks to.
    private static boolean isBody(String line) {
        return line.indexOf('。') >= 0 || (line.endsWith("：") && !line.startsWith("密级"));
    }

    /// 绝密, 机密 or 秘密, where the line is a mark.
    private static Optional<String> level(String line) {
        if (line.isEmpty() || line.length() > LONGEST || line.indexOf('密') < 0) {
            return Optional.empty();
        }
        String plain = String.join("", PageText.lines(line));
        List<String> words =
                BLANK.splitAsStream(PAIRS.matcher(plain).replaceAll("").strip()).toList();
        Optional<String> level = Optional.empty();
        for (String word : words) {
            Matcher mark = MARK.matcher(word);
            if (mark.matches() && level.isEmpty()) {
                level = Optional.of(mark.group(1));
            } else if (!BESIDE.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        return level;
    }
}
