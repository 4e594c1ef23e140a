package org.tigang.corpus.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Completeness;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// Documents of every shape, each from its seed.
final class Samples {
    private static final String WORDS = "青石镇工会全年工作总结完成“维权服务”，新建12家；\t𠮷\"\\\u0007";

    private final Random random;

    private Samples(long seed) {
        random = new Random(seed);
    }

    static Document document(long seed, String sha256) {
        return new Samples(seed).document(sha256, 20);
    }

    static Document longDocument(int paragraphs, String sha256) {
        return new Samples(5).document(sha256, paragraphs);
    }

    private Document document(String sha256, int paragraphs) {
        String text = IntStream.range(0, paragraphs)
                .mapToObj(i -> words(80 + random.nextInt(200)))
                .collect(Collectors.joining("\n"));
        return new Document(
                new Provenance("甲.txt", sha256, 1, "txt", maybe("GB18030"), random.nextDouble(), span()),
                words(12),
                List.of(DocumentKind.values()).get(random.nextInt(DocumentKind.values().length)),
                maybe("青石镇总工会"),
                maybe("青石镇"),
                maybe(LocalDate.of(2024, 2, 29)),
                random.nextBoolean() ? OptionalInt.of(2024) : OptionalInt.empty(),
                maybe(new Completeness(1333, 2096)),
                text,
                blocks(paragraphs),
                edits(),
                List.of(new Slot(span(), "——", SlotType.NUMBER, maybe("亿元"), OptionalInt.of(2))),
                List.of(new Defect(DefectKind.TRUNCATED, words(10))));
    }

    private List<Block> blocks(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= paragraphs; i++) {
            blocks.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                            new Block.Heading(i, span(), 1 + random.nextInt(4), "一、", words(8), random.nextBoolean());
                        case 1 -> new Block.Item(i, span(), "一是");
                        case 2 -> new Block.TableRow(i, span(), List.of(words(2), "", words(3)));
                        default -> new Block.Paragraph(i, span());
                    });
        }
        return blocks;
    }

    private List<Edit> edits() {
        return List.of(
                new Edit(EditKind.GBK_CUT, span(), maybe(span()), span(), "確?", "确保", random.nextBoolean()),
                new Edit(EditKind.FURNITURE, span(), Optional.empty(), new Span(3, 3), "下一页", "", true));
    }

    private Span span() {
        int from = random.nextInt(1000);
        return new Span(from, from + random.nextInt(50));
    }

    private String words(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> WORDS.substring(random.nextInt(WORDS.length())).substring(0, 1))
                .collect(Collectors.joining());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
