package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// What is not sure enough to change a text is told, and the text stays.
class ProposalTest {
    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @CsvSource({"大力弘扬中华民族优秀传统文化教玉广大职工,大力弘扬中华民族优秀传统文化教育广大职工", "切实加强基层组织健设工作,切实加强基层组织建设工作", "区人大棠委会副主任作了讲话,区人大常委会副主任作了讲话"
    })
    void whatCanHardlyBeMeantIsPutRightAndNotCalledCertain(String text, String original) {
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text()).isEqualTo(original);
        assertThat(repaired.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(EditKind.SUBSTITUTION);
            assertThat(edit.certified()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "接受社会各届监督,界",
    })
    void aCharacterTakenForAnotherIsToldAndKept(String text, String original) {
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text()).isEqualTo(text);
        assertThat(repaired.edits()).isEmpty();
        assertThat(repaired.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.kind()).isEqualTo(EditKind.SUBSTITUTION);
            assertThat(proposal.original()).isEqualTo(original);
        });
    }

    @Test
    void theNoteShowsThePlaceBothWays() {
        assertThat(repairs.repair("工作总结\n自觉接受社会各届监督。").defects())
                .containsExactly(new Defect(DefectKind.SUSPECT, "第2段“觉接受社会各届监督。”疑为“觉接受社会各界监督。”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "兜牢基层“三保”底线，推进一队一站建设。",
                "以商招商、以企引企，提升含绿量、含智量、含新量。",
                "坚持因城施策，推进医药集中带量采购。",
                "国机集团和莱临高速项目落户，李利润同志参加。",
                "镇长李展鹏、干事沈界安出席，展鹏同志讲话。",
            })
    void coinedWordsAndNamesAreNoMistakes(String text) {
        assertThat(repairs.repair(text).proposals()).isEmpty();
    }

    @Test
    void whatIsProposedBeforeTheTextChangesIsToldWhereItStandsAfterwards() {
        Rewriting rewriting = new Rewriting("  舊聞,乙丙");
        assertThat(rewriting.apply(List.of(Replacement.proposal(EditKind.GBK_CUT, new Span(6, 7), "後"))))
                .isFalse();
        assertThat(rewriting.apply(List.of(
                        Replacement.removal(EditKind.STRAY, 0, 2),
                        new Replacement(EditKind.WIDTH, new Span(4, 5), "，"))))
                .isTrue();
        assertThat(rewriting.text()).isEqualTo("舊聞，乙丙");
        assertThat(rewriting.proposals()).containsExactly(new Proposal(EditKind.GBK_CUT, new Span(4, 5), "后"));
    }

    @Test
    void whatWasMendedOrTakenOutAfterwardsIsNoDoubt() {
        Rewriting rewriting = new Rewriting("甲乙丙丁");
        rewriting.apply(List.of(
                Replacement.proposal(EditKind.GBK_CUT, new Span(0, 1), "子"),
                Replacement.proposal(EditKind.GBK_CUT, new Span(2, 3), "丑")));
        rewriting.apply(List.of(
                new Replacement(EditKind.GBK_CUT, new Span(0, 1), "寅"), Replacement.removal(EditKind.FURNITURE, 2, 4)));
        assertThat(rewriting.proposals()).isEmpty();
    }

    @Test
    void ofBytesTheReadingIsToldAndThePlaceIsNotCountedAgain() {
        List<Defect> defects = Repairs.defects(
                "总结\n加强领导，確?!翱h级工会”要落实。\n另处確?!翱h。",
                List.of(),
                List.of(new Proposal(EditKind.GBK_CUT, new Span(8, 13), "确保“县")));
        assertThat(defects).extracting(Defect::kind).containsExactly(DefectKind.UNREPAIRED, DefectKind.UNREPAIRED);
        assertThat(defects.getFirst().note())
                .startsWith("第2段“加强领导，確?!翱h级工会”要落”因字节错位损坏")
                .endsWith("可能是“加强领导，确保“县级工会”要落”");
        assertThat(defects.getLast().note()).startsWith("1处");
    }
}
