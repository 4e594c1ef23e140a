package org.tigang.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.in(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void aSentenceEndsWithItsClosingMarks() {
        assertThat(sentences("他说：“干得好！”大家鼓掌。为什么？！（见附件。）完"))
                .containsExactly("他说：“干得好！”", "大家鼓掌。", "为什么？！", "（见附件。）", "完");
    }

    @Test
    void decimalsAndMarkersDoNotEndASentence() {
        assertThat(sentences("1.建会3.5万家；增长12.5%。\n  2.入会")).containsExactly("1.建会3.5万家；增长12.5%。", "2.入会");
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(Sentences.in("")).isEmpty();
        assertThat(Sentences.in(" \n　")).isEmpty();
    }
}
