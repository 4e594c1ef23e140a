package org.tigang.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void aHanziTakesTwoColumns() {
        assertThat(Columns.width("工会a1")).isEqualTo(6);
        assertThat(Columns.width("（一）、“”")).isEqualTo(10);
        assertThat(Columns.width("𠮷")).isEqualTo(2);
    }

    @Test
    void columnsOfATableStandBelowEachOther() {
        var table = new TextTable("词", "次数");
        table.add("工会", 3);
        table.add("ab", 12);
        assertThat(table.lines()).containsExactly("词    次数", "工会  3", "ab    12");
    }

    @Test
    void whatIsTooLongIsCutBetweenCharacters() {
        assertThat(Columns.cut("工会组建率", 7)).isEqualTo("工会组…");
        assertThat(Columns.cut("工会𠮷𠮷𠮷", 7)).isEqualTo("工会𠮷…");
        assertThat(Columns.cut("工会", 4)).isEqualTo("工会");
    }
}
