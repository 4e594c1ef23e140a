package org.tigang.corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Span;

/// The scorer itself, on a page whose damages stand here.
class PageScoreTest {
    private static final String GOLD = "总结\n2015年新建工会12家，确保“县级工会”建设，成效显著。";
    private static final String DAMAGED = "总结\n上一篇:通知公告\n20xx年新建工会(huì)12家,確?!翱h級工會”建設,成效顯著。";

    private static final Page PAGE = new Page(
            "页",
            GOLD,
            DAMAGED,
            List.of(
                    new Damage("redact", new Span(3, 7), "2015", "20xx", "", true),
                    new Damage("pinyin", new Span(11, 12), "会", "會(huì)", "", false),
                    new Damage("shift", new Span(17, 20), "保“县", "?！翱h", "", false),
                    new Damage("header", new Span(0, 0), "", "上一篇:通知公告", "上一篇:通知公告", false)));

    private static PageScore score(String text, Edit... edits) {
        Provenance provenance = new Provenance(
                "页.txt", "0".repeat(64), 1, "txt", Optional.of("UTF-8"), 1, new Span(0, DAMAGED.length()));
        return new PageScore(
                PAGE,
                Answer.of(List.of(new Document(
                        provenance,
                        "总结",
                        DocumentKind.SUMMARY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        text,
                        List.of(),
                        List.of(edits),
                        List.of(),
                        List.of()))));
    }

    @Test
    void aRedactedTruthIsTheBestAnswer() {
        PageScore score = score(GOLD.replace("2015", "20xx"));
        assertThat(score.errorsLeft()).isZero();
        assertThat(score.tallies()).containsEntry("shift", Tally.site(true)).containsEntry("pinyin", Tally.site(true));
        assertThat(score.tallies())
                .containsEntry("header", Tally.site(true))
                .containsEntry("redact", Tally.lost(false));
    }

    @Test
    void theDamagedPageLeavesAllItsErrors() {
        PageScore score = score(DAMAGED);
        assertThat(score.errorsLeft()).isEqualTo(score.errorsMade()).isGreaterThan(15);
        assertThat(score.tallies())
                .containsEntry("shift", Tally.site(false))
                .containsEntry("pinyin", Tally.site(false));
        assertThat(score.tallies()).containsEntry("header", Tally.site(false));
    }

    @Test
    void whatNobodyCanKnowMustNotBeFilled() {
        assertThat(score(GOLD).tallies()).containsEntry("redact", Tally.lost(true));
    }

    @Test
    void aWrongReadingThatSaysItIsCertainIsCaught() {
        String wrong = GOLD.replace("2015", "20xx").replace("保“县", "校“县");
        Span at = new Span(17, 20);
        assertThat(score(wrong, edit(at, true)).claims()).containsEntry(EditKind.GBK_CUT, new Claims(1, 1, 1, 1));
        assertThat(score(wrong, edit(at, false)).claims()).containsEntry(EditKind.GBK_CUT, new Claims(1, 0, 1, 0));
        String right = GOLD.replace("2015", "20xx");
        assertThat(score(right, edit(at, true)).claims()).containsEntry(EditKind.GBK_CUT, new Claims(1, 1, 0, 0));
    }

    private static Edit edit(Span at, boolean certified) {
        return new Edit(EditKind.GBK_CUT, new Span(30, 34), Optional.empty(), at, "?！翱h", "保“县", certified);
    }
}
