package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.corpus.structure.SampleDocuments.document;
import static org.tigang.corpus.structure.SampleDocuments.documents;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Completeness;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;

class StructureTest {
    @Test
    void theShareThatIsThereIsTold() {
        assertThat(document("发言提纲\n一、加强领导\n我镇 ……(未完,全文共2096字,当前仅显示1333字,请阅读").completeness())
                .contains(new Completeness(1333, 2096));
    }

    @Test
    void anEmptyFileIsAnEmptyDocument() {
        assertThat(documents(""))
                .singleElement()
                .satisfies(document -> assertThat(document.text()).isEmpty());
        assertThat(documents("\n \n"))
                .singleElement()
                .satisfies(document -> assertThat(document.blocks()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void documentsCoverTheFileAndBlocksTheLines(long seed) {
        String text = anyPage(new Random(seed));
        int end = 0;
        for (Document document : documents(text)) {
            assertThat(document.provenance().extent().from()).isEqualTo(end);
            end = document.provenance().extent().to();
            assertBlocksCover(document);
            assertThat(document.edits()).allSatisfy(edit -> {
                assertThat(edit.after()).isEqualTo(edit.at().in(document.text()));
                assertThat(edit.before()).isEqualTo(edit.original().in(text));
            });
            assertThat(document.slots())
                    .allSatisfy(slot -> assertThat(slot.at().to())
                            .isLessThanOrEqualTo(document.text().length()));
        }
        assertThat(end).isEqualTo(text.length());
    }

    private static void assertBlocksCover(Document document) {
        String joined = document.blocks().stream()
                .map(Block::at)
                .sorted()
                .map(at -> at.in(document.text()))
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(document.text().replace("\n", ""));
        List<Integer> lines =
                document.blocks().stream().map(Block::paragraph).distinct().toList();
        assertThat(lines)
                .isEqualTo(IntStream.rangeClosed(1, document.paragraphs().size())
                        .boxed()
                        .toList());
        Span last = new Span(0, 0);
        for (Block block : document.blocks()) {
            assertThat(block.at().from()).isGreaterThanOrEqualTo(last.to());
            last = block.at();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static String anyPage(Random random) {
        List<String> pieces = List.of(
                "工会讲话稿篇一\n",
                "工会讲话稿篇二\n",
                "讲话篇三\r\n",
                "同志们：\n",
                "一、建会\n",
                "（二）维权。全年办理12件。\n",
                "1.走访。",
                "3、\n",
                "一是抓学习；二是抓宣讲。",
                "\n\n",
                "總工會(huì)",
                "**市",
                "甲\t乙\t\n",
                "2024年12月28日\n",
                "……(省略47字,正式会员可阅读)……\n",
                "- 上一篇：通知\n",
                "第一，抓落实，",
                "。",
                "\u3000",
                "劳动竞赛取得明显成效！\n",
                "第一部分 总则\n");
        return IntStream.range(0, 50)
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
