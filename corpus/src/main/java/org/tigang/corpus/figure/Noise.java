package org.tigang.corpus.figure;

import java.util.Set;
import java.util.regex.Pattern;

/// Quantities that tell nothing of how things stand: names, slogans, parts of a speech, thresholds, sessions.
final class Noise {
    private static final Pattern PART_OF_SPEECH = Pattern.compile(
            "^(?:大|重要|重大|主要|具体|关键|重点|基本)?(?:方面|意见|要求|举措|措施|原则|准则|关系|环节|层面|维度|战略(?!科学家|性|支|物|储)|坚持|确保|时代|阶段|关键|目标|任务|理念|转变|结合|统一|"
                + "体系|抓手|关键词|全面|意识|自信|维护|普遍|服务中心|层次|特点|规定|字|角度|文明|市场|资源|底线|标准|必须|导向|倾向|不|化|性|点希望|建议|体会|感受)");
    private static final Pattern COUNTED_VAGUELY =
            Pattern.compile("^(?:方面|单位|问题|行动|活动|工程|领域|部分|地方|地区|国家|城市|月|小时|人|民族|人民|重点|专项|不同)");
    private static final Pattern ONE_SIGN = Pattern.compile("^\\p{IsHan}(?:\\P{IsHan}|$|召开|举办|举行|设立|开展|同时|共同)");
    private static final Pattern SESSION = Pattern.compile("^(?:主席团|全会|全体|会议|全委|代表大会|党代会|常委|人大|执委|工作会|集体学习|党组|常务)");
    private static final Pattern THRESHOLD = Pattern.compile(
            "^(?:及以上|以上|以下|以内|及以下)?的?(?:企业|单位|组织|项目|社会组织|新社会|非公|家庭|人员|职工|群众|老人|老年人|妇女|儿童|人口|工程|行业|船舶|建筑|锅炉|城市|县|镇|村|乡|区|市|产业|集群|园区|机组|有)");
    private static final Pattern THRESHOLD_OPEN = Pattern.compile("^(?:及以上|以上|以下|及以下)?的(?!速度|水平|高|增)");
    private static final Pattern SIZE = Pattern.compile("(?:人|名|岁|平方米|吨|千瓦|公里|米|亩)$");
    private static final Set<String> RANKED = Set.of("名", "位", "家", "个", "强");
    private static final Set<String> TIMES = Set.of("天", "小时", "分钟");
    private static final Pattern DEADLINE = Pattern.compile("^(?:内|以内|之内|前|后|制|圈|服务|值班|不间断|生活圈|在线|全天)");
    private static final Set<String> LASTING = Set.of("会期", "为期", "历时", "工期");
    private static final String QUOTES = "“”《》‘’";

    private Noise() {}

    static boolean is(String narrow, Quantity quantity) {
        String behind = narrow.substring(
                quantity.at().to(), Math.min(narrow.length(), quantity.at().to() + 14));
        return isQuoted(narrow, quantity)
                || PART_OF_SPEECH.matcher(behind).find()
                || (isInexact(narrow, quantity) && isVague(quantity, behind))
                || isSession(narrow, quantity, behind)
                || isThreshold(quantity, behind)
                || isRank(narrow, quantity)
                || isDuration(narrow, quantity, behind);
    }

    private static boolean isHanzi(char first) {
        return "一二两三四五六七八九十".indexOf(first) >= 0;
    }

    // 省总十三届四次全委, 全总七届七次主席团会议
    private static boolean isSession(String narrow, Quantity quantity, String behind) {
        int from = quantity.at().from();
        boolean term = from > 0 && narrow.charAt(from - 1) == '届';
        return quantity.unit().equals("次") && (term || SESSION.matcher(behind).find());
    }

    private static boolean isInexact(String narrow, Quantity quantity) {
        return quantity.number().isEmpty()
                || isHanzi(narrow.charAt(quantity.at().from()));
    }

    // 两个市, 五个单位: what is told is not their number.
    private static boolean isVague(Quantity quantity, String behind) {
        return COUNTED_VAGUELY.matcher(behind).find()
                || (quantity.unit().equals("个") && ONE_SIGN.matcher(behind).find());
    }

    private static boolean isQuoted(String narrow, Quantity quantity) {
        int open = quantity.at().from() - 1;
        int longest = isHanzi(narrow.charAt(open + 1)) ? 60 : 24;
        int farthest = Math.max(0, open - longest);
        while (open >= farthest && QUOTES.indexOf(narrow.charAt(open)) < 0) {
            open--;
        }
        boolean opened = open >= farthest && "“《‘".indexOf(narrow.charAt(open)) >= 0;
        if (!opened) {
            return false;
        }
        char closing = QUOTES.charAt(QUOTES.indexOf(narrow.charAt(open)) + 1);
        String quoted = narrow.substring(open, Math.min(narrow.length(), open + longest + 1));
        return quoted.indexOf(closing) >= quantity.at().to() - open;
    }

    // 25人以上的企业, 亿元以上项目: a size that firms are sorted by.
    private static boolean isThreshold(Quantity quantity, String behind) {
        boolean size = quantity.isMoney() || SIZE.matcher(quantity.unit()).find();
        boolean persons = quantity.unit().endsWith("名") && !behind.startsWith("职工以上");
        return size
                && !persons
                && (THRESHOLD.matcher(behind).find()
                        || THRESHOLD_OPEN.matcher(behind).find());
    }

    private static boolean isRank(String narrow, Quantity quantity) {
        int from = quantity.at().from();
        boolean front = from > 0 && "前后第".indexOf(narrow.charAt(from - 1)) >= 0;
        return front && RANKED.contains(quantity.unit());
    }

    // 24小时值班, 15分钟生活圈, 会期3天
    private static boolean isDuration(String narrow, Quantity quantity, String behind) {
        if (!TIMES.contains(quantity.unit())) {
            return false;
        }
        int from = quantity.at().from();
        return DEADLINE.matcher(behind).find() || LASTING.contains(narrow.substring(Math.max(0, from - 2), from));
    }
}
