package org.tigang.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
    @ParameterizedTest
    @CsvSource({
        "著力推進經濟發展,着力推进经济发展",
        "隨著形勢變化,随着形势变化",
        "成效顯著,成效显著",
        "著名勞模,著名劳模",
        "論著與編著,论著与编著",
        "黨政幹部,党政干部",
        "皇后之後,皇后之后",
        "聯繫群眾什麼,联系群众什么",
        "瞭解情況，一目瞭然,了解情况，一目了然",
        "反覆研究，反反覆覆，作出批覆,反复研究，反反复复，作出批复",
        "憑藉優勢，藉助平臺，不找藉口,凭借优势，借助平台，不找借口",
        "傢俱產業鏈與項鍊鍛鍊,家具产业链与项链锻炼",
        "揹包袱的伕役與座標相牴觸,背包袱的夫役与坐标相抵触",
        "前車之覆，全面覆蓋，彷彿彷徨,前车之覆，全面覆盖，仿佛彷徨",
    })
    void traditionalBecomesSimplified(String traditional, String simplified) {
        assertThat(Script.toSimplified(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乾隆年间", "扭转乾坤", "登高瞭望", "一片狼藉", "得到慰藉", "为什么", "征求意见", "干部后里系", "名著和原著", "着力", "座谈会", "一应俱全", "全覆盖",
                "声名狼藉"
            })
    void whatIsSimplifiedStays(String text) {
        assertThat(Script.toSimplified(text)).isEqualTo(text);
    }

    @Test
    void everyCharacterKeepsItsPlace() {
        StringBuilder all = new StringBuilder();
        for (char c = 0x3400; c < 0xA000; c++) {
            all.append(c);
        }
        assertThat(Script.toSimplified(all.toString())).hasSameSizeAs(all);
        assertThat(Script.toSimplified("𠮷😀聯")).isEqualTo("𠮷😀联");
    }

    @Test
    void theShareOfTraditionalCharactersIsMeasured() {
        assertThat(Script.traditionalShare("总工会工作")).isZero();
        assertThat(Script.traditionalShare("總工會，abc")).isEqualTo(2.0 / 3);
        assertThat(Script.traditionalShare("")).isZero();
    }

    @Test
    void aCharacterHasAllItsReadings() {
        assertThat(Readings.of('调')).contains("diào", "tiáo");
        assertThat(Readings.of('聯')).containsExactly("lián");
        assertThat(Readings.of('A')).isEmpty();
    }
}
