package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.EditKind;

/// 人大会 for 人大常委会: a filter of the site took a word out of a name.
class CensoredWordTest {
    private final Repairs repairs = new Repairs();

    @ParameterizedTest
    @CsvSource({
        "县人大会副主任主持会议,县人大常委会副主任主持会议",
        "自觉接受人大及其会的监督,自觉接受人大及其常委会的监督",
        "提请自治区人大会审议,提请自治区人大常委会审议",
    })
    void aCommitteeThatLostItsStandingHasItBackWhereGrammarWantsIt(String text, String expected) {
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text()).isEqualTo(expected);
        assertThat(repaired.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(EditKind.SUBSTITUTION);
            assertThat(edit.certified()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"会前市委会专题听取了汇报", "由省委、市委书记周明远主持"})
    void whereTheWordMayBeMissingThatIsProposed(String text) {
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text()).isEqualTo(text);
        assertThat(repaired.proposals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"召开全县人大会议和工人大会，举行千人大会。", "民革市委会专题研究了提案。", "省委、省政府和市委、市政府高度重视。"})
    void otherCommitteesAndMeetingsLackNothing(String text) {
        assertThat(repairs.repair(text).edits()).isEmpty();
        assertThat(repairs.repair(text).proposals()).isEmpty();
    }
}
