package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.formality.Formalities.Attachment;
import org.tigang.generator.formality.Formalities.Attendance;
import org.tigang.generator.formality.Imprint.Distribution;

class FormalitiesTest {
    private static final String NEEDED = "kind: 工作报告\norganisation: 临江镇总工会\nperiod: 2025年\n";

    @TempDir
    private Path folder;

    @Test
    void everyElementOfHeadAndFootIsRead() throws IOException {
        Formalities told = read("""
            style: 公文
            copy-number: "000012"
            secrecy: 机密★1年
            urgency: 特急
            issuers: 临江镇总工会
            number: 临工发〔2026〕3号
            signers: [周明远, 王芳]
            to: [云岫区总工会, 云岫区人社局]
            attachments:
              - 统计表
              - {name: 名单, text: "第一段。\\n第二段。"}
            attendance: {出席: [周明远, 王芳], 请假: 郑重}
            note: 联系人：林晓雯
            seal: 有
            cc: [甲局, 乙局]
            printed-by: 临江镇总工会办公室
            printed-on: 2026-01-03
            """);
        assertThat(told.masthead().copyNumber()).contains("000012");
        assertThat(told.masthead().secrecy()).contains("机密★1年");
        assertThat(told.masthead().number()).contains("临工发〔2026〕3号");
        assertThat(told.masthead().signers()).containsExactly("周明远", "王芳");
        assertThat(told.addressees()).containsExactly("云岫区总工会", "云岫区人社局");
        assertThat(told.attachments())
                .containsExactly(new Attachment("统计表", List.of()), new Attachment("名单", List.of("第一段。", "第二段。")));
        assertThat(told.attendance()).containsExactly(new Attendance("出席", "周明远、王芳"), new Attendance("请假", "郑重"));
        assertThat(told.note()).contains("（联系人：林晓雯）");
        assertThat(told.sealed()).isTrue();
        assertThat(told.imprint().distribution()).containsExactly(new Distribution("抄送", "甲局，乙局。"));
        assertThat(told.imprint().printed()).contains("2026年1月3日印发");
    }

    @Test
    void aBulletinHasSeveralKindsOfReceivers() throws IOException {
        Formalities told = read("cc: {报: 区总工会, 送: [甲局, 乙局]}\ncopies: 120\n");
        assertThat(told.imprint().distribution())
                .containsExactly(new Distribution("报", "区总工会。"), new Distribution("送", "甲局，乙局。"));
        assertThat(told.imprint().printed()).contains("共印120份");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "copy-number: 12 | 份号“12”不是6位数字（7.2.1）",
                "secrecy: 机密1年 | 密级“机密1年”写得不对（7.2.2）",
                "urgency: 很急 | 紧急程度不能是“很急”（7.2.3）",
                "number: 临工发[2026]3号 | 发文字号“临工发[2026]3号”的年份应括在六角括号〔〕里（7.2.5）",
                "number: 临工发〔2026〕第3号 | 发文字号“临工发〔2026〕第3号”不编“第”字（7.2.5）",
                "number: 临工发〔2026〕03号 | 发文字号“临工发〔2026〕03号”不编虚位（7.2.5）",
                "number: 临工发〔26〕3号 | 发文字号“临工发〔26〕3号”的年份应写全（7.2.5）",
                "attachments: [统计表。] | 附件名称“统计表。”后面不加标点（7.3.4）",
                "printed-on: 2026年1月3日 | 有印发日期而没有印发机关（7.4.3），请补上 printed-by",
                "attendance: {缺席: 甲} | 没有“缺席”这个键",
                "seal: 大红 | seal 不能是“大红”，请写成 有 或 无"
            })
    void whatTheStandardDoesNotAllowIsToldWithItsClause(String line, String message) {
        var refusal = catchThrowableOfType(IntakeException.class, () -> read(line + "\n"));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(String.valueOf(refusal.getMessage()))
                .startsWith("brief.yaml 第4行：" + message)
                .doesNotContain("\n");
    }

    private Formalities read(String lines) throws IOException {
        return Intake.brief(Files.writeString(folder.resolve("brief.yaml"), NEEDED + lines))
                .formalities();
    }
}
