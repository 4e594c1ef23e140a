package org.tigang.generator.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;
import org.tigang.generator.outline.Chart;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part.Heading;
import org.tigang.generator.outline.Report.Part.Paragraph;
import org.tigang.generator.phrase.Statement;

/// Reports for the tests: one that reads like a real summary, and random ones by seed.
public final class SampleReports {
    private static final String HANZI = "全镇总工会始终坚持以职工为中心的工作导向紧扣年度目标任务扎实推进组织建设维权服务劳动竞赛技能培训困难帮扶各项"
            + "稳步提升持续深化有效覆盖企业街道社区园区车间班组人员阵地活动机制平台责任落实成效明显增强广泛开展积极推动";
    private static final List<String> MARKS =
            List.of("，", "，", "，", "，", "、", "、", "。", "；", "：", "“", "”", "（", "）", "《", "》", "——", "……", "！", "？");
    private static final List<String> FIGURES = List.of(
            "12.9%",
            "1.35万人",
            "2025年12月31日",
            "〔2024〕3号",
            "3个百分点",
            "63%—68%",
            "1,204家企业",
            "2021—2025年",
            "第3次",
            "GDP",
            "3.8万户次",
            "12月5日",
            "100平方米",
            "APP",
            "4.5亿元",
            "Internet Plus");

    private SampleReports() {}

    public static Statement given(String text) {
        return new Statement(text, Statement.Origin.GIVEN, List.of(), Optional.empty(), List.of());
    }

    /// The stretch between 【 and 】 is open.
    public static Statement open(String text) {
        Span at = new Span(text.indexOf('【'), text.indexOf('】') + 1);
        List<Statement.Open> open = List.of(new Statement.Open(at, SlotType.NUMBER));
        return new Statement(text, Statement.Origin.PHRASED, List.of(), Optional.empty(), open);
    }

    public static Paragraph paragraph(String... statements) {
        return new Paragraph(
                List.of(statements).stream().map(SampleReports::given).toList());
    }

    public static Report of(Report.Part... parts) {
        return new Report(
                "清溪镇总工会2025年工作总结",
                Optional.empty(),
                Optional.empty(),
                List.of(parts),
                Optional.empty(),
                Optional.empty());
    }

    /// The same seed gives the same report.
    public static Report random(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Report.Part> parts = new ArrayList<>();
        parts.add(paragraph(text(random)));
        for (int section = 1; section <= 3 + random.nextInt(3); section++) {
            parts.add(new Heading(1, section, hanzi(random, 6 + random.nextInt(30))));
            for (int point = 1; point <= 1 + random.nextInt(4); point++) {
                parts.add(new Heading(2, point, hanzi(random, 5 + random.nextInt(20))));
                parts.add(paragraph(text(random), text(random)));
            }
        }
        return new Report(
                "关于" + hanzi(random, random.nextInt(40)) + "2025年工作情况的报告",
                random.nextBoolean() ? Optional.of("——在清溪镇第三次代表大会上（2026年1月12日）") : Optional.empty(),
                random.nextBoolean() ? Optional.of("各位代表、同志们：") : Optional.empty(),
                parts,
                Optional.of("清溪镇" + hanzi(random, random.nextInt(12)) + "总工会"),
                Optional.of("2026年1月12日"));
    }

    private static String hanzi(RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(HANZI.charAt(random.nextInt(HANZI.length())));
        }
        return text.toString();
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int pieces = 4 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(hanzi(random, 1 + random.nextInt(14)));
            text.append(
                    random.nextInt(3) == 0
                            ? FIGURES.get(random.nextInt(FIGURES.size()))
                            : MARKS.get(random.nextInt(MARKS.size())));
        }
        return text.append(hanzi(random, 3)).append("。").toString();
    }

    /// Indicators with a value and a change, some with names longer than their column.
    public static Report.Part.Table table(int rows) {
        List<Report.Part.Row> filled = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            String name = i % 7 == 0 ? "参加职业技能提升行动并取得相应等级证书的一线职工和农民工人数" + i : "工会会员第" + i + "类";
            List<String> cells = List.of(name, 1000 + 37 * i + "人", i % 5 == 0 ? "持平" : "增长" + i + ".5%");
            filled.add(new Report.Part.Row(cells, given(String.join("，", cells))));
        }
        return new Report.Part.Table("2025年主要指标", "", List.of(List.of("指标", "2025年", "比上年")), filled);
    }

    /// Two indicators side by side, each beside its year before.
    public static Report.Part.Graph graph() {
        var before = new Chart.Series("2024年", List.of(new BigDecimal("58"), new BigDecimal("21")));
        var now = new Chart.Series("2025年", List.of(new BigDecimal("63"), new BigDecimal("30")));
        var chart = new Chart(Chart.Form.BARS, "2025年主要指标", "家", List.of("基层工会", "职工之家"), List.of(before, now));
        return new Report.Part.Graph(chart, 1, List.of(given("基层工会63家，职工之家30家；上年分别为58家、21家。")));
    }

    /// An invented town union's year, about five pages long.
    public static Report summary() {
        List<Report.Part> parts = new ArrayList<>();
        parts.add(paragraph(
                "2025年，清溪镇总工会在镇党委和县总工会的坚强领导下，坚持以职工为中心的工作导向，紧扣“强基层、优服务、促发展”工作主线，团结动员全镇广大职工建功立业，各项工作取得新成效。",
                "截至年底，全镇建会企业达到386家，比上年增加41家；工会会员总数1.35万人，同比增长12.9%，会员实名制登记率98.6%，比上年提高3.2个百分点。",
                "现将一年来的工作情况总结如下。"));
        section(
                parts,
                1,
                "夯实组织基础，建会入会工作稳步推进",
                "聚焦新业态，扩大组织覆盖",
                "围绕快递物流、家政服务、网约配送等行业，开展集中建会行动，新建行业联合工会6家，吸纳货车司机、快递员、外卖配送员等群体入会2,143人，占新发展会员的58.7%。落实《关于加强新就业形态劳动者入会工作的意见》（清工发〔2025〕3号），在园区设立流动入会服务点12个，实行线上申请、线下审核、一站办结，平均办理时间由5个工作日压缩到1.5个工作日。",
                "规范运行管理，建强工作队伍",
                "对全镇15人以上企业工会开展规范化评估，评定示范单位23家、达标单位217家，达标率86.4%。举办工会主席培训班4期，培训368人次；选聘社会化工会工作者9名，实现村（社区）工会服务全覆盖。深化“双亮双争”活动，公开承诺事项512件，办结率达到99.2%。");
        section(
                parts,
                2,
                "服务中心大局，职工建功立业成果丰硕",
                "深化劳动和技能竞赛",
                "以“当好主人翁、建功新征程”为主题，组织开展重点项目劳动竞赛18场，参赛职工4,860人次，提出合理化建议1,027条，采纳实施634条，创造经济效益3,280万元。承办全县电工、焊工、育婴员职业技能比武，3名职工获评县级技术能手。",
                "弘扬劳模精神、劳动精神、工匠精神",
                "选树各级劳动模范和工匠人才27名，新建创新工作室5个，累计达到19个；开展“劳模工匠进企业、进校园、进社区”宣讲活动36场，覆盖职工群众8,600余人次。——把先进典型的“一枝独秀”变为“满园春色”，形成了尊重劳动、尊重技能、尊重创造的浓厚氛围……");
        section(
                parts,
                3,
                "履行基本职责，维权服务实效持续增强",
                "健全协商协调机制",
                "签订集体合同和工资专项集体合同298份，覆盖企业371家、职工1.21万人，集体协商建制率94.5%。“一函两书”制度落地见效，发出提示函17份，整改率100%。会同司法、人社等部门化解劳动争议156件，涉及金额712.6万元，调解成功率93.6%，比上年提高4.1个百分点。",
                "做实做细帮扶救助",
                "全年筹集帮扶资金86.5万元，走访慰问困难职工和一线职工2,314人次；开展“金秋助学”，资助困难职工子女47名，发放助学金14.1万元。职工互助保障参保9,876人，为218名职工赔付43.7万元。",
                "建好用好服务阵地",
                "新建户外劳动者服务站点11个，累计建成34个，日均服务300人次以上；开设职工夜校课程28门，培训1,960人次。镇职工之家面积扩大到1,200平方米，全年接待职工3.8万人次，满意度97.3%。");
        parts.add(new Heading(1, 4, "存在的问题和不足"));
        parts.add(paragraph(
                "一年来，工作中还存在一些不足：一是小微企业建会不够稳固，空壳工会占比仍有4.3%；二是服务项目与职工需求结合得不够紧密，线上服务的使用率偏低；三是基层工会干部流动较快，业务能力有待提高。",
                "对这些问题，将采取有力措施，认真加以解决。"));
        parts.add(new Heading(1, 5, "2026年工作打算"));
        parts.add(paragraph("2026年，镇总工会将深入学习贯彻党的二十届四中全会精神，重点抓好以下工作。"));
        parts.add(new Heading(2, 1, "抓覆盖，让组织更有活力"));
        parts.add(new Paragraph(List.of(
                given("持续推进新业态建会入会，力争全年新建企业工会40家、发展会员1,500人，"),
                open("社会化工会工作者达到【人数待补】人，"),
                given("会员实名制登记率保持在98%以上。"))));
        parts.add(new Heading(3, 1, "完善网格化服务体系"));
        parts.add(paragraph("把工会工作纳入全镇基层治理网格，做到职工诉求第一时间收集、第一时间办理、第一时间反馈。"));
        parts.add(new Heading(4, 1, "健全台账制度"));
        parts.add(paragraph("按月更新企业、职工、会员三本台账，底数清、情况明。"));
        parts.add(new Heading(2, 2, "抓服务，让职工更有获得感"));
        parts.add(paragraph("实施职工服务“十件实事”，新建户外劳动者服务站点8个，开展职工健康体检2,000人次，推动服务由“大水漫灌”向“精准滴灌”转变，努力建设让党放心、让职工满意的“职工之家”。"));
        return new Report(
                "清溪镇总工会关于2025年度工会工作情况和2026年工作打算的总结报告",
                Optional.of("（2026年1月12日）"),
                Optional.of("县总工会："),
                parts,
                Optional.of("清溪镇总工会"),
                Optional.of("2026年1月12日"));
    }

    private static void section(List<Report.Part> parts, int number, String heading, String... points) {
        parts.add(new Heading(1, number, heading));
        for (int i = 0; i < points.length; i += 2) {
            parts.add(new Heading(2, i / 2 + 1, points[i]));
            parts.add(paragraph(points[i + 1]));
        }
    }
}
