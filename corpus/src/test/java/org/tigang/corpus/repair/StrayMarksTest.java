package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lone marks of the keyboard that slipped in.
class StrayMarksTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    @Test
    void aLoneMarkOfTheKeyboardIsTakenOut() {
        assertThat(clean("工会`工作^情况\n全年新增_会员12人，维权~服务，成效显著。")).isEqualTo("工会工作情况\n全年新增会员12人，维权服务，成效显著。");
    }

    @ParameterizedTest
    @CsvSource({"系统的`工会组建,系统的工会组建", "深化^改革,深化改革", "新增_会员,新增会员"})
    void oneMarkOfTheKeyboardIsEnough(String before, String after) {
        assertThat(clean(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通知\n2月9日~2月29日，每周一~周五办理。",
                "总结\n全省PM_2.5平均浓度下降，见http://a.cn/b_c。",
                "简报\n制作“在线教学|助校防疫”专题，效果很好。",
                "申请表\n姓名：____，单位：____。"
            })
    void marksThatHaveAUseStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }
}
