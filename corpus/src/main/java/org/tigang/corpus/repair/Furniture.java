package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Lines that belong to the web page and not to the document: told by their form, and by their place where the form
/// alone could be a document's own (地址：, 时间：).
final class Furniture implements Repair {
    private static final int LONGEST = 120;

    /// Nobody writes these into an office document, wherever they stand.
    private static final Pattern ANYWHERE =
            Pattern.compile("本站小编|小编(?:为|给|整理|精心|收集)|来源于网友|不代表本站|与本站立场|正式会员|^收藏《.*》|版权所有|ICP备|公网安备|"
                    + "^[-•·*]?\\s*(?:上一篇|下一篇|上一条|下一条)[：:]|^[-•·*]?\\s*(?:扩展阅读|相关阅读|推荐阅读|延伸阅读)[：:]|"
                    + "^(?:您可能关注的文档|猜你喜欢|相关推荐|相关文章|热门推荐)[：:]?$|点击量[：:]?\\d|浏览次数[：:]?\\d|"
                    + "^[-•·*]\\s.*[（(](?:\\p{IsHan}{2})?\\d+篇[）)]$|^(?:导语)[：:].*(?:网友|本站|原创)");

    /// Before the document's first paragraph.
    private static final Pattern HEAD = Pattern.compile(
            "^[-•·*]?\\s*(?:(?:发布)?(?:时间|日期)[：:]\\s*\\d{4}-\\d\\d?-\\d\\d?|小编[：:]|文件格式|阅读[：:]?\\d|字体[：:]|字号[：:]|分享到|打印本页|【.*(?:打印|关闭|字体).*】)");

    /// Behind its last one.
    private static final Pattern TAIL = Pattern.compile(
            "\\|.*\\||^主办[：:]|^地址[：:].*(?:邮编|电话)|^备案号|^技术支持|©|^欢迎反馈与建议|返回顶部|设为首页|加入收藏|^下载|^责任编辑[：:]|^编辑[：:]|^关闭窗口|打印本页");

    /// 总结是一种思考的过程…通过阅读这些范文: written by nobody, before the first 篇一.
    private static final Pattern FILLER = Pattern.compile("这些范文|优秀范文|范文参考|希望(?:能)?(?:对|给)(?:您|你|大家)");

    private static final Pattern CONTENTS = Pattern.compile("^目录(?:[/／]提纲)?[：:]?…*$");
    private static final Pattern SENTENCE = Pattern.compile("[。！；…]");
    private static final Pattern DOTS = Pattern.compile("^…+$");

    @Override
    public List<Replacement> find(String text) {
        List<Span> lines = Lines.of(text);
        boolean[] taken = new boolean[lines.size()];
        int first = firstParagraph(text, lines);
        int last = lastParagraph(text, lines);
        for (int i = 0; i < taken.length; i++) {
            taken[i] = isFurniture(lines.get(i).in(text), i < first, i > last);
        }
        takeContents(text, lines, taken);
        return removals(text, lines, taken);
    }

    private static boolean isFurniture(String line, boolean head, boolean tail) {
        if (FILLER.matcher(line).find() && head) {
            return true;
        }
        if (line.length() > LONGEST && !line.startsWith("扩展阅读", 2)) {
            return ANYWHERE.matcher(line).find() && line.contains("仅供参考");
        }
        return ANYWHERE.matcher(line).find()
                || (head && HEAD.matcher(line).find())
                || (tail && TAIL.matcher(line).find());
    }

    private static int firstParagraph(String text, List<Span> lines) {
        int first = 0;
        while (first < lines.size()
                && (!isParagraph(lines.get(first).in(text))
                        || isWritten(lines.get(first).in(text)))) {
            first++;
        }
        return first;
    }

    private static int lastParagraph(String text, List<Span> lines) {
        int last = lines.size() - 1;
        while (last >= 0
                && (!isParagraph(lines.get(last).in(text))
                        || isWritten(lines.get(last).in(text)))) {
            last--;
        }
        return last;
    }

    private static boolean isParagraph(String line) {
        return line.length() >= 30 && SENTENCE.matcher(line).find() && line.indexOf('|') < 0;
    }

    /// Written for the page rather than for the document.
    private static boolean isWritten(String line) {
        return FILLER.matcher(line).find() || ANYWHERE.matcher(line).find();
    }

    /// A contents list between 目录 and a line of dots.
    private static void takeContents(String text, List<Span> lines, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (CONTENTS.matcher(lines.get(i).in(text)).matches()) {
                int end = contentsEnd(text, lines, i + 1);
                Arrays.fill(taken, i, end, true);
                i = Math.max(i, end - 1);
            }
        }
    }

    /// The line behind the dots, or `from` when no dots close the list.
    private static int contentsEnd(String text, List<Span> lines, int from) {
        for (int i = from; i < lines.size() && lines.get(i).in(text).indexOf('。') < 0; i++) {
            if (DOTS.matcher(lines.get(i).in(text)).matches()) {
                return i + 1;
            }
        }
        return from - 1;
    }

    private static List<Replacement> removals(String text, List<Span> lines, boolean[] taken) {
        List<Replacement> found = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            int from = lines.get(i).from();
            int to = Math.min(text.length(), lines.get(i).to() + 1);
            // The last line has no end of its own: it takes that of the line before.
            int start = to == text.length()
                            && from > 0
                            && (i == 0 || !taken[i - 1])
                            && lines.get(i).to() == to
                    ? from - 1
                    : from;
            if (taken[i] && to > start) {
                found.add(Replacement.removal(EditKind.FURNITURE, start, to));
            }
        }
        return found;
    }
}
