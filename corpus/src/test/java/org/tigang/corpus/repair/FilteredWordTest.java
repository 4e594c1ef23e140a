package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// 常委 is put back where it may have stood only on a page that surely lost it.
class FilteredWordTest {
    private static final String LOST = "市人大会副主任作了讲话。县人大会主任出席会议。\n";
    private static final String OPEN = "会前市委会专题听取了汇报。市委会就工会工作进行了专题研究。";

    private static Repaired repaired(String page) {
        return new Repairs().repair(page);
    }

    @Test
    void aPageThatLostItElsewhereLostItHere() {
        assertThat(repaired(LOST + OPEN).text()).contains("会前市委常委会专题听取").contains("市委常委会就工会工作进行");
    }

    @Test
    void onAnyOtherPageTheCommitteeMayBeThatOfAParty() {
        Repaired repaired = repaired("市里的工作\n" + OPEN);
        assertThat(repaired.text()).contains("市委会专题听取").contains("市委会就工会工作");
        assertThat(repaired.proposals()).hasSize(2);
    }

    @Test
    void aPageThatKeptItAsOftenMeansWhatItSays() {
        String kept = "省人大常委会、市委常委会、县委常委会开了会。\n";
        assertThat(repaired(LOST + kept + OPEN).text()).contains("会前市委会专题听取");
    }
}
