package org.tigang.corpus.repair;

import java.util.List;
import java.util.regex.Pattern;

/// Tells by its form whether a line belongs to a web page rather than to a document.
final class PageLine {
    private static final int LONGEST = 120;

    /// Nobody writes these into an office document, wherever they stand.
    private static final Pattern ANYWHERE =
            Pattern.compile("本站小编|小编(?:为|给|整理|精心|收集)|来源于网友|不代表本站|与本站立场|正式会员|^收藏《.*》|版权所有|ICP备|公网安备|"
                    + "^[-•·*]?\\s*(?:上一篇|下一篇|上一条|下一条)[：:]|^[-•·*]?\\s*(?:扩展阅读|相关阅读|推荐阅读|延伸阅读)[：:]|"
                    + "^(?:您可能关注的文档|猜你喜欢|相关推荐|相关文章|热门推荐)[：:]?$|点击量[：:]\\s*\\d|(?:浏览次数|访问量)[：:]\\s*\\d|"
                    + "^[-•·*]\\s.*[（(](?:\\p{IsHan}{2})?\\d+篇[）)]$|^导语[：:].*(?:网友|本站|原创)");

    /// One of these is in every line that [#ANYWHERE] finds.
    static final Signs SIGNS = new Signs(List.of(
            "本站", "小编", "网友", "正式会员", "收藏《", "版权所有", "ICP备", "公网安备", "上一篇", "下一篇", "上一条", "下一条", "阅读：", "阅读:", "关注的文档",
            "猜你喜欢", "相关推荐", "相关文章", "热门推荐", "点击量", "浏览次数", "访问量", "篇）", "篇)"));

    /// Before the document's first paragraph.
    private static final Pattern HEAD = Pattern.compile(
            "^[-•·*]?\\s*(?:(?:发布|更新)?(?:时间|日期)[：:]\\s*\\d{4}-\\d\\d?-\\d\\d?|小编[：:]|文件格式|阅读[：:]?\\d|字体[：:]|字号[：:]|分享到|打印本页|【.*(?:打印|关闭|字体).*】)"
                + "|^(?:您?的?(?:当前|现在)的?位置[：:]|首页\\s*[>»›])");
    private static final Pattern BREADCRUMB = Pattern.compile("^(?:您?的?(?:当前|现在)的?位置[：:]|首页\\s*[>»›])");
    /// Beside one of those.
    private static final Pattern HEAD_TOO = Pattern.compile("^[-•·*]?\\s*(?:来源|作者|编辑|责任编辑|浏览)[：:]");

    /// Behind its last one.
    private static final Pattern TAIL = Pattern.compile(
            "\\|.*(?:首页|地图|收藏|我们|顶部).*\\||\\|.*\\|.*(?:首页|收藏|顶部|我们)$|^备案号|^技术支持[：:]|©|^欢迎反馈与建议|^[【\\[\\s]*(?:返回顶部|设为首页|加入收藏|打印本页|关闭窗口|关闭本页)|网站标识码|您访问的链接");
    /// Above one of those.
    private static final Pattern TAIL_TOO = Pattern.compile("^(?:主办|承办|主办单位|承办单位|责任编辑|编辑)[：:]|^地址[：:].*(?:邮编|电话)|^下载$");

    /// 总结是一种思考的过程…通过阅读这些范文: written by nobody, before the first 篇一.
    private static final Pattern FILLER = Pattern.compile("这些范文|优秀范文|范文参考|希望(?:能)?(?:对|给)(?:您|你|大家)");

    private PageLine() {}

    /// Of a line that holds one of the [#SIGNS].
    static boolean isAnywhere(String line) {
        boolean form = (line.length() <= LONGEST || line.startsWith("扩展阅读") || line.startsWith("扩展阅读", 2))
                || line.contains("仅供参考");
        return form && ANYWHERE.matcher(line).find();
    }

    /// Written for the page rather than for the document.
    static boolean isFiller(String line) {
        return FILLER.matcher(line).find();
    }

    static boolean isHead(String line) {
        return line.length() <= LONGEST && HEAD.matcher(line).find();
    }

    /// All above it is the page's: 您当前的位置：首页>….
    static boolean isBreadcrumb(String line) {
        return line.length() <= LONGEST && BREADCRUMB.matcher(line).find();
    }

    static boolean isBesideHead(String line) {
        return line.length() <= LONGEST && HEAD_TOO.matcher(line).find();
    }

    static boolean isTail(String line) {
        return line.length() <= LONGEST && TAIL.matcher(line).find();
    }

    static boolean isAboveTail(String line) {
        return line.length() <= LONGEST && TAIL_TOO.matcher(line).find();
    }
}
