package org.tigang.generator.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Span;
import org.tigang.generator.figures.Period;
import org.tigang.generator.phrase.Excerpts.Excerpt;
import org.tigang.generator.phrase.PastDocument.Sentence;
import org.tigang.generator.phrase.SectionWords.Purpose;

class ExcerptsTest {
    private static final Excerpts EXCERPTS = new Excerpts(new Retyping(
            new Setting("临江镇总工会", "全镇", Period.year(2025), List.of()), new Past(new Segmenter()).lending(List.of())));
    private static final Passage COUNTY =
            new Passage("d", "旧文", DocumentKind.SUMMARY, OptionalInt.of(2021), "望岭县总工会", List.of(), 1, "");

    private static List<Excerpt> excerpt(String sentence) {
        Topic topic = new Topic(sentence);
        return EXCERPTS
                .of(new Sentence(sentence, topic, topic, Purpose.DONE, COUNTY, new Span(0, sentence.length()), 0))
                .stream()
                .toList();
    }

    @Test
    void principlesAreSaidWhole() {
        assertThat(excerpt("坚持围绕中心、服务大局，把维护职工合法权益摆在突出位置。"))
                .containsExactly(new Excerpt("坚持围绕中心、服务大局，把维护职工合法权益摆在突出位置。", true));
    }

    @Test
    void claimsAtTheEndFallOff() {
        assertThat(excerpt("坚持围绕中心、服务大局，服务方式不断改进。")).isEmpty();
        assertThat(excerpt("坚持围绕中心、服务大局，着力维护职工权益，服务方式不断改进。"))
                .containsExactly(new Excerpt("坚持围绕中心、服务大局，着力维护职工权益。", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "深入实施“春雨工程”，坚持围绕中心、服务大局，着力维护职工权益。",
                "在党的二十大精神指引下，坚持围绕中心、服务大局，着力维护职工权益，走访职工300人。",
                "坚持围绕中心、服务大局，着力维护职工权益，认真落实《维权办法》。"
            })
    void whereAClauseBelongsToOthersTheRestIsSaid(String sentence) {
        assertThat(excerpt(sentence)).containsExactly(new Excerpt("坚持围绕中心、服务大局，着力维护职工权益。", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"深入实施“春雨工程”，为职工办了许多实事，受到普遍好评。", "坚持“两手抓”，围绕中心。", "以郗永强为榜样，不断提高服务水平。"})
    void whatDoesNotStandByItselfIsNotSaid(String sentence) {
        assertThat(excerpt(sentence)).isEmpty();
    }
}
