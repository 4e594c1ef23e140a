package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.EditKind;

/// Bytes that were lost in the last characters of a line are supposed there as they are anywhere else.
class LostNearTheEndTest {
    private static final String PAGE = "全年工会工作总结\n各级工会要认真做好工会组建工作，切实维护职工合法权益，推动工作再上新台阶。\n";

    @ParameterizedTest
    @CsvSource({
        "宸ヤ細鈥斺2025骞1鏈1,工会——2025年1月1",
        "宸ヤ細缁勫缓宸ヤ綔鎯呭喌2025骞1,工会组建工作情况2025年1",
        "宸ヤ細缁勫缓宸ヤ綔鎯呭喌2025骞,工会组建工作情况2025年",
    })
    void whatALineSaidIsTold(String line, String said) {
        assertThat(new Repairs().repair(PAGE + line).edits())
                .filteredOn(edit -> edit.kind() == EditKind.MOJIBAKE)
                .singleElement()
                .satisfies(edit -> assertThat(edit.after()).isEqualTo(said));
    }
}
