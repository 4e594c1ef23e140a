package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;

/// A page that has the same speech twice shows what a filter took out of one copy.
class DeletedNamesTest {
    private static final String SPEECH = """
        今天,市委在这里召开工会工作会议,研究部署新形势下的工会工作。
        一、充分认识加强工会工作的重要意义,建设幸福美丽天门、推动天门科学跨越发展。
        解决问题的关键是发展。当前,天门已经进入加快发展的快车道,各级工会组织要把握大局。
        二、团结动员广大职工建功立业,广泛开展劳动竞赛和技术创新活动。
        各级工会要竭诚服务职工群众,切实维护职工合法权益,推动经济社会持续健康发展。
        """;

    private static final String COPY = SPEECH.replace("天门", "");

    private static Repaired repaired(String page) {
        return new Repairs().repair(page);
    }

    @Test
    void aPlaceThatOneCopyLostIsAnOpenPlaceThere() {
        Repaired repaired = repaired(SPEECH + COPY);
        int second = repaired.text().length() / 2;
        assertThat(repaired.slots())
                .hasSize(3)
                .allMatch(slot -> slot.type() == SlotType.PLACE
                        && slot.at().isEmpty()
                        && slot.at().from() > second);
        assertThat(repaired.slots()).extracting(slot -> before(repaired, slot)).containsExactly("福美丽", "、推动", "当前，");
    }

    private static String before(Repaired repaired, Slot slot) {
        return repaired.text().substring(slot.at().from() - 3, slot.at().from());
    }

    @Test
    void theCopyThatLostItMayComeFirst() {
        Repaired repaired = repaired(COPY + SPEECH);
        assertThat(repaired.slots())
                .hasSize(3)
                .allMatch(slot -> slot.at().from() < repaired.text().length() / 2);
    }

    @Test
    void aPersonIsToldWhatStoodThereAndTheTextStays() {
        Repaired repaired = repaired(SPEECH + COPY);
        assertThat(repaired.text()).contains("当前，已经进入加快发展的快车道");
        assertThat(repaired.defects())
                .anyMatch(defect -> defect.note().contains("当前，已经进入")
                        && defect.note().contains("疑为“")
                        && defect.note().contains("当前，天门已经进入"));
    }

    @Test
    void aNameThatNoDictionaryKnowsIsToldWhereItIsGoneEverywhere() {
        String page = (SPEECH + COPY).replace("天门", "云岫");
        assertThat(repaired(page).slots()).hasSize(3);
    }

    @Test
    void aNameThatTheOtherCopyStillHasWasTakenOutByItsAuthor() {
        String edited = SPEECH.replace("当前,天门已经", "当前,已经");
        assertThat(repaired(SPEECH + edited).slots()).isEmpty();
    }

    @Test
    void anyOtherWordMayBeMissing() {
        String edited = SPEECH.replace("持续健康发展", "健康发展").replace("切实维护", "维护");
        assertThat(repaired(SPEECH + edited).slots()).isEmpty();
        assertThat(repaired(SPEECH + edited).defects()).isEmpty();
    }

    @Test
    void papersThatShareAFormulaAreNoCopies() {
        String other = """
            各级工会要竭诚服务职工群众,切实维护职工合法权益。
            临江镇的工作也取得了新的成绩,广泛开展劳动竞赛和技术创新活动,涌现出一批先进典型。
            建设幸福美丽、推动科学跨越发展,要求我们不断努力。
            """;
        assertThat(repaired(SPEECH + other).slots()).isEqualTo(List.of());
    }
}
