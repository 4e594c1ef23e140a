package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Span;

/// What holds for every page, however it is put together.
class RepairLawsTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    @Test
    void aLongTextOfOneKindIsRepairedToItsEnd() {
        for (String piece : List.of("（", "…", " ", "×", "会(huì)", "。一", "|", "\n", "“”", "20xx年", "\u3000\n")) {
            // Work that grew faster than the text would not end while anybody waits.
            String decoded = piece.repeat(100_000);
            Repaired repaired = repairs.repair(decoded);
            assertThat(rebuilt(decoded, repaired))
                    .as(piece)
                    .isIn(repaired.text(), repaired.text() + "\n", repaired.text() + "\r\n");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterLeadsBackAndEveryEditTellsWhatStoodThere(long seed) {
        String decoded = anyPage(new Random(seed));
        Repaired repaired = repairs.repair(decoded);
        Span before = new Span(0, 0);
        for (int i = 0; i < repaired.text().length(); i++) {
            Span original = repaired.map().original(new Span(i, i + 1));
            assertThat(original.isEmpty()).isFalse();
            assertThat(original.to()).isLessThanOrEqualTo(decoded.length());
            assertThat(original.from()).isGreaterThanOrEqualTo(before.from());
            assertThat(original.to()).isGreaterThanOrEqualTo(before.to());
            before = original;
        }
        assertThat(repaired.edits()).allSatisfy(edit -> {
            assertThat(edit.before()).isEqualTo(edit.original().in(decoded));
            assertThat(edit.after()).isEqualTo(edit.at().in(repaired.text()));
        });
        assertThat(rebuilt(decoded, repaired)).isIn(repaired.text(), repaired.text() + "\n", repaired.text() + "\r\n");
        assertThat(clean(repaired.text())).isEqualTo(repaired.text());
    }

    /// The decoded file with its edits made is the clean text.
    private static String rebuilt(String decoded, Repaired repaired) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Edit edit : repaired.edits()) {
            text.append(decoded, from, edit.original().from()).append(edit.after());
            from = edit.original().to();
        }
        return text.append(decoded.substring(from)).toString();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static String anyPage(Random random) {
        List<String> pieces = List.of(
                "總工會(huì)",
                "關(guān)于",
                "勞動(dòng)競(jìng)賽",
                "工会工作",
                ",",
                ";",
                "(",
                ")",
                "?!",
                "增长3.5%",
                "\r\n",
                "\n",
                "\u3000\u3000",
                " ",
                "\u200b",
                "`",
                "**市",
                "20xx年",
                "……(省略47字,正式會員可完整閱讀)……",
                "\n- 上一篇:通知\n",
                "\n- 时间:2023-01-01\n",
                "著名",
                "隨著",
                "一、",
                "。",
                "“”",
                "\u00a0",
                "目录\n一、建会\n……\n",
                "𠮷",
                "http://a.cn/x,y");
        return IntStream.range(0, 60)
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
