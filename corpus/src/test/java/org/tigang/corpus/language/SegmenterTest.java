package org.tigang.corpus.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    @Test
    void wordsOfTheFieldAreWhole() {
        assertThat(words(SEGMENTER.segment("推动高质量发展，工会组建率达到九成"))).contains("高质量发展", "工会组建率");
    }

    @Test
    void theIndexHoldsTheWordsWithinAWord() {
        List<Token> tokens = SEGMENTER.index("社会消费品零售总额同比增长");
        assertThat(words(tokens)).contains("社会消费品零售总额", "社会", "零售", "总额", "同比", "增长");
        assertThat(tokens).isSortedAccordingTo((a, b) -> Integer.compare(a.at().from(), b.at().from()));
    }

    @Test
    void theWordsOfTheFieldStayOutOfTheDictionaryThatAllShare() {
        assertThat(words(new Segmenter(new Lexicon(List.of())).segment("工会组建率")))
                .doesNotContain("工会组建率");
        assertThat(CustomDictionary.contains("工会组建率")).isFalse();
    }

    @Test
    void aRunWithoutEndIsCutIntoPieces() {
        List<Token> tokens = SEGMENTER.index("a".repeat(100_000));
        assertThat(tokens).allSatisfy(token -> assertThat(token.at().length()).isLessThanOrEqualTo(255));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tokensRebuildTheTextAndStandWhereTheySay(long seed) {
        String text = anyText(new Random(seed));
        assertThat(SEGMENTER.segment(text).stream().map(Token::text).collect(joining()))
                .isEqualTo(text);
        assertThat(SEGMENTER.index(text))
                .allSatisfy(token -> assertThat(token.at().in(text)).isEqualTo(token.text()));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static String anyText(Random random) {
        List<String> pieces = List.of(
                "工会", "𠮷", "😀", "ＡＢ１２", "3.14%", "\n", "\t", "　", "《", "劳动竞赛", "é", "\u200b", "２０２３年", "x1", "。",
                "李明", "总工会主席");
        return IntStream.range(0, 200)
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(joining());
    }
}
