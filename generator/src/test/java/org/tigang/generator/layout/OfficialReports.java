package org.tigang.generator.layout;

import static org.tigang.generator.layout.SampleReports.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.formality.Formalities.Attachment;
import org.tigang.generator.formality.Formalities.Attendance;
import org.tigang.generator.formality.Imprint;
import org.tigang.generator.formality.Imprint.Distribution;
import org.tigang.generator.formality.Masthead;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part.Heading;

/// Official documents of invented places, one for each house style with a head.
public final class OfficialReports {
    private static final String DATE = "2026年1月12日";

    private OfficialReports() {}

    /// A report to a superior: every element that a document can bear.
    public static Report document() {
        return document(List.of("周明远"), 1);
    }

    /// A report to a superior.
    ///
    /// @param length how often its paragraphs are said
    public static Report document(List<String> signers, int length) {
        Masthead masthead = new Masthead(
                Optional.of("000012"),
                Optional.of("机密★1年"),
                Optional.of("特急"),
                List.of("临江镇总工会"),
                List.of("临江镇总工会文件"),
                Optional.of("临工发〔2026〕3号"),
                signers,
                Optional.empty());
        Imprint imprint = new Imprint(
                List.of(new Distribution("抄送", "镇党委办公室，镇政府办公室，镇人大办公室，镇纪委，各基层工会联合会，各直属基层工会，镇妇联，团镇委，镇科协，镇工商联。")),
                Optional.of("临江镇总工会办公室"),
                Optional.of("2026年1月13日印发"));
        Formalities formalities = new Formalities(
                masthead,
                List.of("云岫区总工会"),
                List.of(
                        new Attachment("2025年临江镇总工会主要工作指标完成情况统计表及各基层工会联合会分项说明", List.of("全年新建工会8个，发展会员1,500人。")),
                        new Attachment("困难职工帮扶情况表", List.of())),
                List.of(),
                Optional.of("（联系人：林晓雯，电话：12345678）"),
                true,
                imprint);
        return report("临江镇总工会关于2025年度工会工作情况的报告", body(length)).with(formalities);
    }

    public static Report letter() {
        Masthead masthead = new Masthead(
                Optional.of("000012"),
                Optional.of("秘密★1年"),
                Optional.empty(),
                List.of(),
                List.of("临江镇总工会"),
                Optional.of("临工函〔2026〕5号"),
                List.of(),
                Optional.empty());
        Imprint imprint =
                new Imprint(List.of(new Distribution("抄送", "云岫区总工会办公室。")), Optional.empty(), Optional.empty());
        Formalities formalities =
                new Formalities(masthead, List.of("清溪镇总工会"), List.of(), List.of(), Optional.empty(), true, imprint);
        return report("临江镇总工会关于联合开展职工技能竞赛的函", body(1)).with(formalities);
    }

    public static Report minutes() {
        Masthead masthead = new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of("临江镇总工会主席办公会议纪要"),
                Optional.of("第3次"),
                List.of(),
                Optional.empty());
        Imprint imprint = new Imprint(
                List.of(new Distribution("抄送", "云岫区总工会，镇党委办公室。")),
                Optional.of("临江镇总工会办公室"),
                Optional.of("2026年1月13日印发"));
        Formalities formalities = new Formalities(
                masthead,
                List.of(),
                List.of(),
                List.of(
                        new Attendance("出席", "周明远、林晓雯、谢文渊、陈立诚、王芳、李建国、赵敏、孙立、钱学文、吴江"),
                        new Attendance("请假", "郑重"),
                        new Attendance("列席", "何静、吕向阳")),
                Optional.empty(),
                false,
                imprint);
        Report report = report("2026年第一次主席办公会议纪要", body(1));
        return new Report(
                        report.title(),
                        Optional.empty(),
                        Optional.empty(),
                        report.parts(),
                        Optional.empty(),
                        Optional.empty())
                .with(formalities);
    }

    public static Report bulletin() {
        Masthead masthead = new Masthead(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of("临江工会简报"),
                        Optional.of("第3期"),
                        List.of(),
                        Optional.empty())
                .issued("临江镇总工会办公室", DATE);
        Imprint imprint = new Imprint(
                List.of(
                        new Distribution("报", "云岫区总工会，镇党委、镇政府领导。"),
                        new Distribution("送", "镇直各单位。"),
                        new Distribution("发", "各基层工会。")),
                Optional.empty(),
                Optional.of("共印120份"));
        Formalities formalities =
                new Formalities(masthead, List.of(), List.of(), List.of(), Optional.empty(), false, imprint);
        Report report = report("临江镇职工技能竞赛圆满落幕", body(1));
        return new Report(
                        report.title(),
                        Optional.empty(),
                        Optional.empty(),
                        report.parts(),
                        Optional.empty(),
                        Optional.empty())
                .with(formalities);
    }

    public static Report speech() {
        return new Report(
                "在全镇工会工作会议上的讲话",
                Optional.of("周明远（2026年1月12日）"),
                Optional.of("同志们："),
                body(2),
                Optional.empty(),
                Optional.empty());
    }

    private static Report report(String title, List<Report.Part> body) {
        return new Report(title, Optional.empty(), Optional.empty(), body, Optional.of("临江镇总工会"), Optional.of(DATE));
    }

    private static List<Report.Part> body(int length) {
        List<Report.Part> parts = new ArrayList<>();
        parts.add(paragraph("2025年，镇总工会在镇党委和区总工会的领导下，围绕中心、服务大局，各项工作取得新的进展。现将有关情况报告如下。"));
        parts.add(new Heading(1, 1, "组织建设稳步推进"));
        for (int i = 0; i < length; i++) {
            parts.add(paragraph("全镇建会企业达到386家，比上年增加41家；工会会员1.35万人，同比增长12.9%，会员实名制登记率98.6%，比上年提高3.2个百分点。"));
        }
        parts.add(new Heading(1, 2, "服务职工扎实有效"));
        for (int i = 0; i < length; i++) {
            parts.add(paragraph("走访慰问困难职工2,314人次，“金秋助学”资助47人，发放助学金14.1万元。新建户外劳动者服务站点11个，累计达到34个。"));
        }
        parts.add(paragraph("特此报告。"));
        return parts;
    }
}
