package org.tigang.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageLanguageTest {
    private static final String PAGE = "各级工会组织职工参加“海客圆桌会”，提出建议。\n";

    private final PageLanguage language = new PageLanguage(PAGE);

    private PageLanguage.Evidence evidence(String before, String reading) {
        return language.between(before, "等。").of(reading, "等。");
    }

    /// Both lines end alike: only what they speak of differs.
    @Test
    void aWordIsLikelierWhereTheLineIsOnItsSubject() {
        String alike = "，各方面工作都要抓好，其中有";
        assertThat(evidence("燃气、消防、矿山、道路交通、建筑施工" + alike, "危化品").subject())
                .isGreaterThan(evidence("歌咏、书法、舞蹈、摄影、读书征文" + alike, "危化品").subject());
    }

    @Test
    void aNameThatThePageUsesIsLikelierThere() {
        assertThat(evidence("举办了“", "海客圆桌会").page())
                .isGreaterThan(evidence("举办了“", "海容圆桌会").page());
    }

    @Test
    void scriptWidthAndTheValueOfADigitMakeNoDifference() {
        assertThat(evidence("參加了", "３場圓桌會")).isEqualTo(evidence("参加了", "7场圆桌会"));
    }

    @Test
    void aCharacterThatNobodyKnowsIsCounted() {
        assertThat(evidence("参加了", "海客龘").strange()).isEqualTo(1);
    }
}
