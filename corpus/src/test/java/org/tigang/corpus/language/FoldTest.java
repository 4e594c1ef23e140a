package org.tigang.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {
    @Test
    void bothScriptsFoldToOneForm() {
        assertThat(Fold.fold("隨著工會組織")).isEqualTo(Fold.fold("随着工会组织"));
        assertThat(Fold.fold("「兩新」組織")).isEqualTo(Fold.fold("“两新”组织"));
    }

    @Test
    void widthCaseAndPunctuationDoNotMatter() {
        assertThat(Fold.fold("ＧＤＰ增长１２．５％，（初步）")).isEqualTo("gdp增长12.5%,(初步)");
        assertThat(Fold.fold("〔2016〕8号—－")).isEqualTo("[2016]8号--");
    }

    @Test
    void wordsKeepTheirWriting() {
        assertThat(Fold.forWords("著名ＡＢ隨著")).isEqualTo("著名ab随着");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPartOfTheFoldedTextIsTheFoldedPart(long seed) {
        Random random = new Random(seed);
        String text = random.ints(200, 0, 0x10000)
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
        int from = random.nextInt(100);
        int to = from + random.nextInt(100);
        assertThat(Fold.fold(text).substring(from, to)).isEqualTo(Fold.fold(text.substring(from, to)));
        assertThat(Fold.fold(Fold.fold(text))).isEqualTo(Fold.fold(text));
        assertThat(Fold.forWords(text)).hasSameSizeAs(text);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }
}
