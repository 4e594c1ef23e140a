package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;

/// A damaged page tells by its own words what a slip of the pen meant.
class OwnSpellingTest {
    private static final String FURNITURE = "\n- 上一篇:妇联美德宣传指导方案\n- 下一篇:农村信贷对农业经济影响思索";
    private static final String ELSEWHERE = "要通过开展规范化建设活动提高能力。各级工会要积极开展工作。";

    private static Repaired repaired(String page) {
        return new Repairs().repair(page);
    }

    private static boolean substitutes(Edit edit) {
        return edit.kind() == EditKind.SUBSTITUTION;
    }

    @Test
    void aWordThatThePageWritesOtherwiseInTheSamePlaceIsPutRight() {
        Repaired repaired = repaired("工作意见\n" + ELSEWHERE + "通过开战技术创新、劳动竞赛等活动，提高职工素质。" + FURNITURE);
        assertThat(repaired.text()).contains("通过开展技术创新、劳动竞赛");
        assertThat(repaired.edits())
                .filteredOn(OwnSpellingTest::substitutes)
                .singleElement()
                .matches(e -> !e.certified());
    }

    @Test
    void aMistakeThatCopiesShareIsPutRightInBoth() {
        String copied = "创造了很多好的经验，在全省及至全国工会产生了很大影响。\n";
        Repaired repaired = repaired(copied + "取得了一批在全省乃至全国有地位、有影响的成果。\n" + copied + FURNITURE);
        assertThat(repaired.text()).doesNotContain("及至").contains("在全省乃至全国工会");
    }

    @Test
    void aSoundPaperKeepsItsSpelling() {
        String paper = "工作意见\n" + ELSEWHERE + "通过开战技术创新、劳动竞赛等活动，提高职工素质。";
        assertThat(repaired(paper).text()).isEqualTo(paper);
    }

    @Test
    void whatIsWrittenSoAgainIsMeantSo() {
        Repaired repaired = repaired("工作意见\n" + ELSEWHERE + "通过开战技术创新、劳动竞赛等活动，提高职工素质。双方开战以后局势紧张。" + FURNITURE);
        assertThat(repaired.text()).contains("通过开战技术创新");
    }

    @Test
    void theSecondOfTwoWordsWrittenTwiceMakesRoomForTheFirst() {
        String page = "工会工作总结\n做好工会工作意义重大。加强工会工作是各级党委的责任。要推动工会工作上台阶。\n扎实工作，奋力开创工作工作新局面。";
        assertThat(repaired(page + FURNITURE).text()).contains("奋力开创工会工作新局面").doesNotContain("工作工作");
    }

    @Test
    void aWordWrittenTwiceOfWhichThePageTellsNothingStays() {
        String page = "通知\n请大家研究研究这个问题，工作工作新局面。";
        assertThat(repaired(page + FURNITURE).text()).contains("研究研究").contains("工作工作");
    }
}
