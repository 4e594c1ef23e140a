package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;

class BriefTest {
    private static final String NEEDED = "kind: 工作总结\norganisation: 临江镇总工会\nperiod: 2025年\n";

    @TempDir
    private Path folder;

    private Brief read(String text) throws IOException {
        return Intake.brief(Files.writeString(folder.resolve("brief.yaml"), text));
    }

    private String refusal(String text) {
        var refusal = catchThrowableOfType(IntakeException.class, () -> read(text));
        assertThat(refusal).as("refusal").isNotNull();
        return Objects.requireNonNullElse(refusal.getMessage(), "");
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Brief brief = read("""
            kind: 讲话
            title: 在临江镇工会工作会议上的讲话   # optional
            organisation: 临江镇总工会
            scope: 全镇
            period: 2025年上半年
            date: 2026-01-12
            salutation: 同志们
            signature: 临江镇总工会
            outline: [组织建设, 维权服务]
            points:
              - topic: 维权服务
                text: 开展“进企业、访职工”活动，覆盖12家企业
            stats: [stats.xlsx]
            like: 临江镇总工会2024年工作总结
            use: {from: 2020, organisations: [临江镇总工会], exclude: [某文]}
            people: [{name: 周明远, post: 镇总工会主席, since: 2024}]
            former: [旧机构名]
            pages: 6
            contents: true
            """);
        assertThat(brief.kind()).isEqualTo(DocumentKind.SPEECH);
        assertThat(brief.title()).contains("在临江镇工会工作会议上的讲话");
        assertThat(brief.scope()).isEqualTo("全镇");
        assertThat(brief.period()).isEqualTo(new Period(2025, 1, 6));
        assertThat(brief.date()).contains(LocalDate.of(2026, 1, 12));
        assertThat(brief.salutation()).contains("同志们");
        assertThat(brief.outline()).containsExactly("组织建设", "维权服务");
        assertThat(brief.points()).containsExactly(new Brief.Point("维权服务", "开展“进企业、访职工”活动，覆盖12家企业"));
        assertThat(brief.stats()).containsExactly("stats.xlsx");
        assertThat(brief.use()).isEqualTo(new Brief.Use(OptionalInt.of(2020), List.of("临江镇总工会"), List.of("某文")));
        assertThat(brief.people()).containsExactly(new Brief.Person("周明远", "镇总工会主席", OptionalInt.of(2024)));
        assertThat(brief.former()).containsExactly("旧机构名");
        assertThat(brief.pages()).hasValue(6);
        assertThat(brief.contents()).isTrue();
    }

    @Test
    void severalOfficesSignEachOnALineOfItsOwn() throws IOException {
        assertThat(read(NEEDED + "signature: [临江镇总工会, 共青团临江镇委员会]\n").signature())
                .contains("临江镇总工会\n共青团临江镇委员会");
    }

    @Test
    void kindOrganisationAndPeriodAreEnough() throws IOException {
        Brief brief = read(NEEDED.replace("2025年", "2025"));
        assertThat(brief.period()).isEqualTo(Period.year(2025));
        assertThat(brief.title()).isEmpty();
        assertThat(brief.scope()).isEmpty();
        assertThat(brief.use()).isEqualTo(Brief.Use.ALL);
        assertThat(brief.pages()).isEmpty();
        assertThat(brief.contents()).isFalse();
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Path file = Files.writeString(
                folder.resolve("brief.json"), "{\"kind\": \"工作报告\", \"organisation\": \"某局\", \"period\": 2025}");
        assertThat(Intake.brief(file).kind()).isEqualTo(DocumentKind.WORK_REPORT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization: 某局 | brief.yaml 第4行：没有“organization”这个键，是不是“organisation”？",
                "颜色: 红 | brief.yaml 第4行：没有“颜色”这个键，可用的键：kind、title",
                "use: {form: 2020} | brief.yaml 第4行：没有“form”这个键，是不是“from”？",
                "points: [{topic: 甲, txt: 乙}] | brief.yaml 第4行：没有“txt”这个键，是不是“text”？",
                "points: [{topic: 甲}] | brief.yaml：缺少“text”，请补上",
                "outline: 组织建设 | brief.yaml 第4行：“outline”应是列表",
                "title: [甲] | brief.yaml 第4行：“title”应是一段文字",
                "pages: 六 | brief.yaml 第4行：“pages”应是整数",
                "contents: 一页 | brief.yaml 第4行：“contents”只能写 true 或 false",
                "date: 2026年1月 | brief.yaml 第4行：日期“2026年1月”看不懂，请写成 2026-01-12",
                "title: '没有结尾 | brief.yaml：第",
                "kind: 讲话 | brief.yaml：第4行不是合规的 YAML"
            })
    void aFaultIsToldWithItsLine(String line, String message) {
        assertThat(refusal(NEEDED + line + "\n")).startsWith(message).doesNotContain("\n");
    }

    @Test
    void whatIsMissingOrWrongIsToldInOneLine() {
        assertThat(refusal("organisation: 某局\nperiod: 2025年\n")).isEqualTo("brief.yaml：缺少“kind”，请补上");
        assertThat(refusal(NEEDED.replace("2025年", "去年")))
                .isEqualTo("brief.yaml 第3行：“去年”不是看得懂的时期，请写成 2025年、2025年上半年、2025年1—9月或 2025年第三季度");
        assertThat(refusal(NEEDED.replace("工作总结", "小说")))
                .isEqualTo("brief.yaml 第1行：“小说”不是能写的文种，可写：工作总结、工作报告、讲话、发言提纲、情况汇报、意见");
        assertThat(refusal("- 甲\n")).startsWith("brief.yaml：整个文件不是“键: 值”的写法");
        assertThat(refusal("")).isEqualTo("brief.yaml：文件是空的，请检查是否保存完整");
    }
}
