package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A random brief in one of the house styles, with head, body and foot as that kind of paper has them.
final class RandomPage {
    static final List<String> STYLES = List.of("公文", "函", "纪要", "简报", "总结", "讲话稿");

    private static final List<String> TOPICS =
            List.of("组织建设", "帮扶救助", "素质提升", "竞赛开展情况", "服务阵地建设", "维权服务", "宣传引导", "经费管理");
    private static final List<String> PLACES = List.of("白石镇", "青溪镇", "柳河镇", "桐岭镇", "松汀镇");
    private static final List<String> SENTENCES = List.of(
            "开展“走基层、听民声”活动，走访企业和社区26家，解决实际问题17个。",
            "印发《职工服务中心管理办法》《困难职工帮扶细则》，修订管理制度4项，压减会议和文件。",
            "推行“一站式”“一窗办”服务，群众办事平均用时缩短三四天。",
            "职工书屋全年开放，参与读书活动的职工占60%～80%，比上年多一些。",
            "各站点配备饮水、充电、急救等设施，投入资金10万～15万元。",
            "3月5日，镇总工会召开座谈会，听取快递员、外卖员和货车司机的意见；12月3日，公布整改结果。",
            "学技术、比贡献、保安全……职工的劲头越来越足。",
            "两个工作室——文渊工作室和巧手工作室——接受了年度考核。",
            "职工普遍反映：“服务站就在家门口，办事方便多了。”",
            "培训采取“理论学习+现场操作”的办法，共办12期，参训368人次（其中女职工150人次）。",
            "截至2025年12月31日，帮扶资金支出1.25万元，受益职工93人。",
            "资金够不够？服务好不好？要由职工来评判。",
            "根据有关规定（见附表）和2024年以来的实践，提出三条措施：一是定人，二是定时，三是定责。",
            "首先，摸清底数；其次，建立台账；最后，逐项销号。",
            "新建车间休息室3个、母婴室2个，改造食堂1个，惠及职工约1200人。",
            "全镇共有基层工会58个，会员1.3万人，入会率为92.5%。");

    private final Random random;
    private final String style;
    private final String place;
    private final boolean isFull;

    RandomPage(long seed) {
        random = new Random(seed);
        style = STYLES.get((int) (seed % STYLES.size()));
        isFull = seed / STYLES.size() % 2 == 0;
        place = PLACES.get(random.nextInt(PLACES.size()));
    }

    String style() {
        return style;
    }

    String brief() {
        List<String> topics = shuffled(TOPICS).subList(0, 3 + random.nextInt(3));
        return String.join("\n", common(), special(), outline(topics), points(topics)) + "\n";
    }

    private String common() {
        return String.join(
                "\n",
                "kind: " + (style.equals("讲话稿") ? "讲话" : "工作报告"),
                "style: " + style,
                "title: " + title(),
                "organisation: " + place + "总工会",
                "scope: 全镇",
                "period: 2025年",
                "date: 2026-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19)),
                "use: {from: 2030}");
    }

    private String title() {
        String about = "2025年职工" + List.of("服务", "技能竞赛", "帮扶", "文化").get(random.nextInt(4)) + "工作";
        return switch (style) {
            case "公文" -> place + "总工会关于" + about + "情况的报告";
            case "函" -> place + "总工会关于商请支持" + about + "的函";
            case "纪要" -> "关于研究" + about + "的会议纪要";
            case "讲话稿" -> "在全镇" + about + "会议上的讲话";
            default -> place + about + "总结";
        };
    }

    private String special() {
        return switch (style) {
            case "公文" -> String.join("\n", head(), to(), closing(), attachments(), imprint());
            case "函" -> String.join("\n", number(), to(), closing(), "cc: 云岫区总工会");
            case "纪要" ->
                String.join(
                        "\n",
                        "mark: " + place + "总工会主席办公会议纪要",
                        "number: 第" + (1 + random.nextInt(20)) + "次",
                        "attendance: {出席: [周明远, 林晓雯, 谢文渊], 列席: [何静, 吕向阳]}",
                        imprint());
            case "简报" ->
                String.join(
                        "\n",
                        "mark: " + place + "工会简报",
                        "number: 第" + (1 + random.nextInt(20)) + "期",
                        "cc: {报: [云岫区总工会], 送: 镇直各单位, 发: 各基层工会}",
                        "copies: 60");
            case "讲话稿" -> "salutation: 同志们\nsignature: " + place + "总工会主席　周明远";
            default -> random.nextBoolean() ? closing() : "";
        };
    }

    private String head() {
        String whole = "copy-number: \"0000" + (10 + random.nextInt(90)) + "\"\nsecrecy: 秘密★1年\nurgency: 加急\n";
        return (isFull ? whole : "") + number() + "\nsigners: [周明远]";
    }

    private String number() {
        return "number: 工发〔2026〕" + (1 + random.nextInt(80)) + "号";
    }

    private String to() {
        return random.nextBoolean() ? "to: [云岫区总工会]" : "to: [云岫区总工会, 云岫区人民政府]";
    }

    private String closing() {
        return "signature: " + place + "总工会" + (random.nextBoolean() ? "\nseal: 有" : "")
                + (style.equals("公文") ? "\nnote: 联系人：林晓雯，电话：87650012" : "");
    }

    private String attachments() {
        return isFull
                ? "attachments: [" + place + "职工技能竞赛计划表, " + place + "职工服务站点名单]"
                : "attachments:\n  - name: " + place + "职工技能竞赛获奖情况\n    text: 云岫纺织有限公司1名职工获染色技术第二名。";
    }

    private String imprint() {
        return "cc: [云岫区人力资源和社会保障局, " + place + "党委办公室]\nprinted-by: " + place + "总工会办公室\nprinted-on: 2026-10-13";
    }

    private static String outline(List<String> topics) {
        return "outline: [" + String.join(", ", topics) + "]";
    }

    private String points(List<String> topics) {
        List<String> sentences = shuffled(SENTENCES);
        return "points:\n"
                + IntStream.range(0, sentences.size())
                        .mapToObj(
                                i -> "  - topic: " + topics.get(i % topics.size()) + "\n    text: " + sentences.get(i))
                        .collect(Collectors.joining("\n"));
    }

    private <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
