package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    private Tables tables = new Tables(Path.of(""));

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        tables = new Tables(folder);
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsCell() throws IOException {
        assertThat(tables.refusal("指标,单位,2024年,2025年\n会员人数,万人,1.2,\"12,3x4\"\n"))
                .isEqualTo("stats.csv!D2：“12,3x4”不是数，请改成数字，没有就留空");
        assertThat(tables.refusal("指标,单位,2025年\n会员人数,万人,\"12,34\"\n")).contains("C2：“12,34”不是数");
        assertThat(tables.refusal("指标,单位,2025年\n会员人数,万人,约1.2\n")).contains("C2：“约1.2”不是数");
        assertThat(tables.refusal("指标,单位,2025年,同比\n会员人数,万人,1.2,很快\n"))
                .isEqualTo("stats.csv!D2：“很快”不是数，请改成数字（如 5.2 或 -1.3），没有就留空");
    }

    @Test
    void twoHeadingsThatDisagreeAreRefusedWithTheirRows() throws IOException {
        String expected = "stats.csv：第1行和第2行都像表头而互相矛盾，请只留一个表头，或把两张表分在两个工作表里";
        assertThat(tables.refusal("指标,单位,2023年,2024年\n指标,单位,2024年,2025年\n会员人数,万人,1.2,1.3\n"))
                .isEqualTo(expected);
        assertThat(tables.refusal("指标,单位,2023年,2024年\n,,2024年,2025年\n会员人数,万人,1.2,1.3\n"))
                .isEqualTo(expected);
        assertThat(tables.refusal(",,2024年,2024年\n指标,单位,2024年,2025年\n会员人数,万人,1.2,1.3\n"))
                .isEqualTo(expected);
        assertThat(tables.refusal("指标,单位,2024年\n会员人数,万人,1.2\n指标,单位,2025年\n会员人数,万人,1.3\n"))
                .contains("第1行和第3行都像表头");
    }

    @Test
    void aHeadingThatIsRepeatedAsItStandsIsNoFault() throws IOException {
        assertThat(tables.csv("指标,单位,2024年\n会员人数,人,12\n指标,单位,2024年\n职工人数,人,13\n")
                        .rows())
                .hasSize(2);
    }

    @Test
    void aTableWithoutHeadingsIsRefusedWithWhatIsNeeded() throws IOException {
        assertThat(tables.refusal("会员人数,万人,1.2\n职工人数,万人,1.3\n"))
                .isEqualTo("stats.csv：没有认得出的表头，要有“指标”列，和“数值”、“同比”或以时期为名的列（如“2025年”）");
    }

    @Test
    void aPeriodThatIsNotUnderstoodIsRefusedWithItsCell() throws IOException {
        assertThat(tables.refusal("指标,数值,时期\n会员人数,1.2,去年春天\n"))
                .isEqualTo("stats.csv!C2：“去年春天”不是看得懂的时期，请写成 2025年、2025年上半年、2025年1—9月、2025年第三季度或 2025年3月");
        assertThat(tables.refusal("指标,2025年13月\n会员人数,1.2\n")).startsWith("stats.csv!B1：“2025年13月”不是看得懂的时期");
        assertThat(tables.refusal(",会员人数\n2024年,1\n二五年,2\n")).startsWith("stats.csv!A3：“二五年”不是看得懂的时期");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() throws IOException {
        assertThat(tables.refusal("指标,单位,2025年,2025年\n会员人数,人,1,2\n"))
                .isEqualTo("stats.csv!D1：“2025年”列重复（见 stats.csv!C1），请只留一列，或写明各列的时期");
        assertThat(tables.refusal("指标,单位,数值,单位\n会员人数,人,1,人\n")).contains("D1：“单位”列重复");
        assertThat(tables.refusal(",会员人数\n2025年,1\n2025年,2\n")).contains("A3：“2025年”列重复");
    }

    @Test
    void anUnquotedThousandsSeparatorIsNotTakenForTwoNumbers() throws IOException {
        assertThat(tables.refusal("指标,单位,2025年\n会员人数,人,1,234\n"))
                .isEqualTo("stats.csv!D2：“234”上面没有表头，请补上表头；带千位逗号的数在 CSV 中要加引号");
    }

    @Test
    void numbersWithoutAnIndicatorAreRefused() throws IOException {
        assertThat(tables.refusal("指标,单位,2025年\n,人,5\n")).isEqualTo("stats.csv!C2：“5”所在的这一行没有指标名称，请补上指标名称，或删去这一行");
    }

    @Test
    void twoUnitsInOneRowAreRefused() throws IOException {
        assertThat(tables.refusal("指标,单位,2025年\n会员人数,人,1.35万人\n"))
                .isEqualTo("stats.csv!C2：“1.35万人”的单位是“万人”，而这一行是“人”，请换算成同一个单位");
        assertThat(tables.refusal("指标,2024年（万元）,2025年（亿元）\n经费,1,2\n")).contains("请换算成同一个单位");
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException {
        assertThat(tables.refusal("")).isEqualTo("stats.csv：文件是空的，请检查是否保存完整");
        assertThat(Tables.refusal(tables.file("a.xlsx", "not a workbook")))
                .isEqualTo("a.xlsx：不是完好的 Excel 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx");
        assertThat(Tables.refusal(tables.file("a.pdf", "x"))).isEqualTo("a.pdf：不认识这种文件，统计表请用 CSV、XLSX 或 JSON");
        assertThat(Tables.refusal(tables.folder().resolve("b.csv"))).isEqualTo("b.csv：打不开，请检查文件是否存在、是否有权读取");
        assertThat(Tables.refusal(Files.write(tables.folder().resolve("c.csv"), new byte[] {0, 1, 2, (byte) 0xff})))
                .isEqualTo("c.csv：不是可读的文本表格，请另存为 CSV（UTF-8）或 XLSX");
        assertThat(tables.refusal("指标,2025年\n\"会员,1\n")).isEqualTo("stats.csv：引号不成对或文件不完整，请检查后重新另存为 CSV");
    }
}
