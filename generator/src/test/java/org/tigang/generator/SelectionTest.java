package org.tigang.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;

class SelectionTest {
    @TempDir
    private Path folder;

    @Test
    void eachRowIsToldOrLeftForAReason() throws Exception {
        Path table = write("t.csv", """
            指标,数值,单位,时期,范围,上年同期
            工会会员人数,12000,人,2025年,全镇,11000
            工会会员人数,12000,人,2025年,全镇,11000
            职工书屋数,,家,2025年,全镇,
            合计,12000,人,2025年,全镇,
            基层工会组织数,900,家,2025年,全区,880
            劳动竞赛场次,12,场,2023年,全镇,
            """);
        Path brief = write("b.yaml", """
            kind: 工作总结
            organisation: 临江镇总工会
            scope: 全镇
            period: 2025年
            """);
        Brief wanted = Intake.brief(brief);
        Selection selection = Selection.of(Intake.statistics(List.of(table), wanted.period()), wanted);
        assertThat(selection.told()).extracting(row -> row.indicator()).containsExactly("工会会员人数");
        assertThat(selection.unused())
                .extracting(unused -> unused.row() + " " + unused.reason())
                .containsExactlyInAnyOrder(
                        "t.csv!3 duplicate",
                        "t.csv!4 blank",
                        "t.csv!5 subtotal",
                        "t.csv!6 other-scope",
                        "t.csv!7 other-period");
    }

    private Path write(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
