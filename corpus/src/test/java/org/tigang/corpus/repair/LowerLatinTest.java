package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Short forms on a page whose letters are all small.
class LowerLatinTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    @Test
    void aPageWithoutOneCapitalHasItsShortFormsBack() {
        assertThat(clean("加快5g网络建设，全镇gdp增长6%，建成b型保税中心（reits模式），用地5km，单重5g，沿g318国道，见www.a.cn/gdp，建设xx镇。"))
                .isEqualTo("加快5G网络建设，全镇GDP增长6%，建成B型保税中心（REITs模式），用地5km，单重5g，沿G318国道，见www.a.cn/gdp，建设xx镇。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加快5g网络建设，全镇gdp增长6%，建成b型中心，职工之家获评AAA级。", "下载掌上工会app，全镇gdp增长6%，下载app登录。"})
    void whereCapitalsStandOrOneWordIsSmallTheWriterWroteSo(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aPageThatWritesAllLettersSmallHasThemLargeAgain() {
        assertThat(clean("汇报\n建成5g基站12座，gdp增长5%。\n完善g109国道，产量5kg，见http://a.cn/ab。"))
                .isEqualTo("汇报\n建成5G基站12座，GDP增长5%。\n完善G109国道，产量5kg，见http://a.cn/ab。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知\n请下载app，打开wifi，用app登记，vivo手机也可。",
                "汇报\n建成5G基站12座，开发app，连接wifi，每袋5g，c类企业3家。",
            })
    void aPageThatKeptItsLettersKeepsThem(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
