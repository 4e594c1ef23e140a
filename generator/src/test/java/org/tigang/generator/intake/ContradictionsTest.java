package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells that cannot be true together are told; plausible tables are left in peace.
class ContradictionsTest {
    private Tables tables = new Tables(Path.of(""));

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        tables = new Tables(folder);
    }

    @Test
    void aPartBeyondItsWhole() throws IOException {
        assertThat(tables.csv("指标,单位,2024年,2025年\n会员人数,人,12000,13500\n其中：女会员,人,5000,13501\n")
                        .notes())
                .containsExactly("“女会员”2025年是“会员人数”的其中项，却比它大：stats.csv!D3 是 13501，stats.csv!D2 是 13500；请核对");
    }

    @Test
    void aTotalThatIsNotTheSum() throws IOException {
        assertThat(tables.csv("指标,单位,2024年,2025年\n第一车间,件,10,20\n第二车间,件,5,7\n合计,件,15,28\n")
                        .notes())
                .containsExactly("“合计”2025年对不上：stats.csv!D4 是 28，而 D2、D3 相加是 27；请核对");
        assertThat(tables.csv("指标,单位,2025年\n合计,件,28\n第一车间,件,20\n第二车间,件,7\n").notes())
                .containsExactly("“合计”2025年对不上：stats.csv!C2 是 28，而 C3、C4 相加是 27；请核对");
        assertThat(tables.csv("指标,单位,2024年,2025年\n甲产品产量,吨,10.2,20.1\n乙产品产量,吨,5.1,7.3\n产品产量合计,吨,15.3,28.4\n")
                        .notes())
                .containsExactly("“产品产量合计”2025年对不上：stats.csv!D4 是 28.4，而 D2、D3 相加是 27.4；请核对");
        assertThat(tables.csv("指标,范围,单位,数值\n税收收入,甲镇,万元,20\n税收收入,乙镇,万元,30\n税收收入,合计,万元,60\n")
                        .notes())
                .containsExactly("“税收收入”2025年对不上：stats.csv!D4 是 60，而 D2、D3 相加是 50；请核对");
    }

    @Test
    void aStatedChangeThatItsValuesRefute() throws IOException {
        assertThat(tables.csv("指标,单位,2024年,2025年,同比\n工会经费收入,万元,157.5,165.8,6.3\n")
                        .notes())
                .containsExactly("“工会经费收入”2025年的同比 stats.csv!E2 是 6.3，按 D2、C2 算是 5.27；用表上的，请核对");
        assertThat(tables.csv("指标,单位,2024年,2025年,同比\n工会组建率,%,96.3,97.2,-0.9\n").notes())
                .containsExactly("“工会组建率”2025年的同比 stats.csv!E2 是 -0.9，按 D2、C2 算是 0.9；用表上的，请核对");
        assertThat(tables.csv("指标,单位,2024年,2025年,同比,口径\n固定资产投资,亿元,486.3,506.7,5.2,现价\n")
                        .notes())
                .singleElement()
                .asString()
                .contains("同比 stats.csv!E2 是 5.2", "算是 4.19");
    }

    @Test
    void aRowToldTwiceWithAnotherValue() throws IOException {
        assertThat(tables.csv("指标,单位,2025年\n会员人数,人,105\n会员人数,人,106\n").notes())
                .containsExactly("“会员人数”2025年有两个不同的数：stats.csv!C2 是 105，stats.csv!C3 是 106；用前一个，请核对");
    }

    /// Rounded, nested, overlapping, at comparable prices, on changing coverage: all as real tables are.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标,单位,2024年,2025年,同比\n地区生产总值,亿元,912.6,957.4,9.9\n第二产业增加值,亿元,10,20,3\n",
                "指标,单位,2024年,2025年,同比,口径\n农业总产值,亿元,80,90,3.1,可比价\n",
                "指标,单位,2024年,2025年,同比\n固定资产投资,亿元,486.3,506.7,9.2\n规模以上工业利润总额,亿元,10,12,3\n",
                "指标,单位,2024年,2025年,同比\n进出口总额,亿元,86.4,93.1,7.8\n用电量,亿千瓦时,58.6,62.2,6.1\n税收,亿元,1.2,1.3,4.5\n",
                "指标,单位,2024年,2025年,同比\n利润,万元,-30,12,140\n会员,人,0,12,100\n",
                "指标,单位,2025年\n会员人数,人,100\n其中：女会员,人,60\n其中：农民工会员,人,70\n",
                "指标,单位,2025年\n税收,亿元,45.6\n其中：增值税,亿元,45.64\n",
                "指标,单位,2025年\n城镇居民人均可支配收入,元,400\n其中：工资性收入,元,300\n居民消费价格涨幅,%,0.1\n其中：食品,%,2.1\n",
                "指标,单位,2025年\n第一产业,亿元,80.9\n第二产业,亿元,402.8\n工业,亿元,300.3\n建筑业,亿元,102.5\n第三产业,亿元,473.7\n合计,亿元,957.5\n",
                "指标,单位,2025年\n"
                        + "甲,亿元,80.94\n"
                        + "其中：子,亿元,50.1\n"
                        + "乙,亿元,40.13\n"
                        + "小计,亿元,121.1\n"
                        + "丙,亿元,3.2\n"
                        + "丁,亿元,4.1\n"
                        + "小计,亿元,7.3\n"
                        + "总计,亿元,128.4\n",
                "指标,单位,2025年\n会员人数,人,100\n经费收入,万元,50\n合计,万元,50\n",
                "指标,单位,2025年\n甲,人,\n乙,人,3\n合计,人,9\n",
                "指标,单位,2025年\n固定资产原值,万元,10\n固定资产净值,万元,8\n固定资产合计,万元,99\n"
            })
    void plausibleTablesAreNotDoubted(String table) throws IOException {
        assertThat(tables.csv(table).notes()).isEmpty();
    }
}
