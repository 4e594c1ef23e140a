package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// The law of exact runs: what a reader sees in a text is found, all of it, nothing else, and at its place.
class ExactRunTest {
    private static final String SIMPLIFIED = "会们发国这个来时实业务产动员进对开关长门经济过区东车马见现场总结劳权设";
    private static final String TRADITIONAL = "會們發國這個來時實業務產動員進對開關長門經濟過區東車馬見現場總結勞權設";
    private static final List<String> INVENTED = List.of(
            "临江镇总工会2023年全年新建工会组织12家，发展会员1,356名，工会组建率达到98.5%。",
            "會議由區總工會主席主持，Ａ級企業的代表參加，“安康杯”竞赛（第二季）正式启动！",
            "区总工会主席在安亭镇召开工会组建工作推进会，𠮷田股份、😀乐园等ABC类企业到会。",
            "　　一是抓组建——两新组织全覆盖；二是抓维权······三是抓服务，服务率90％，同比提高1.5个百分点",
            "哈哈哈哈哈，全区全区全区，——————20**年完成投资××亿元。",
            "见https://example.org/a?b=1&c=2，联系人zhang_san@example.org，电话(010) 5555-0100转8。");

    @TempDir
    Path folder;

    @Test
    void everyRunOfInventedTextIsFoundExactly() {
        holds(List.of(SampleDocument.of("样本", INVENTED.toArray(String[]::new)).build()));
    }

    @Test
    void everyRunOfRealReportsIsFoundExactly() throws IOException {
        Path reports = Path.of(System.getProperty("tigang.real", ""), "reports", "government");
        assumeTrue(Files.isDirectory(reports), "the real reports are absent: " + reports);
        try (var files = Files.list(reports)) {
            holds(files.sorted().limit(8).map(ExactRunTest::read).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "😀", "😀乐", "、😀", "会", "%", "a", "—", "吉"})
    void charactersOnTheirOwnAreFoundToo(String run) {
        List<Document> documents =
                List.of(SampleDocument.of("样本", INVENTED.toArray(String[]::new)).build());
        index(documents);
        Map<String, String> folded = folded(documents);
        try (CorpusIndex index = CorpusIndex.open(folder)) {
            check(index, folded, run, run);
        }
    }

    @ParameterizedTest
    @CsvSource({"瞭解,了解", "反覆,反复", "憑藉,凭借", "項鍊,项链", "揹包袱,背包袱", "傢俱,家具", "座標,坐标"})
    void aTraditionalCharacterOfTwoReadingsIsReadByItsWord(String traditional, String simplified) {
        String line = "为了" + simplified + "情况，要全面覆盖。";
        index(List.of(SampleDocument.of("样本", line).build()));
        try (CorpusIndex index = CorpusIndex.open(folder, ExactRunTest::noSegmenter)) {
            Hits hits = index.search(new Query.Exact(traditional), Filter.NONE, Page.first(10));
            assertThat(hits.suggestions()).isEmpty();
            assertThat(hits.hits())
                    .singleElement()
                    .satisfies(
                            hit -> assertThat(hit.matches().getFirst().in(line)).isEqualTo(simplified));
            Query unwanted = new Query.Not(new Query.Exact(traditional));
            assertThat(index.search(unwanted, Filter.NONE, Page.first(10)).total())
                    .isZero();
        }
    }

    private void holds(List<Document> documents) {
        index(documents);
        List<String> paragraphs = documents.stream()
                .flatMap(document -> document.paragraphs().stream())
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        Map<String, String> folded = folded(documents);
        var random = new Random(20_260_101);
        try (CorpusIndex index = CorpusIndex.open(folder, ExactRunTest::noSegmenter)) {
            for (int i = 0; i < 1000; i++) {
                String run = run(paragraphs.get(random.nextInt(paragraphs.size())), random);
                check(index, folded, run, i % 2 == 0 ? run : traditional(run));
            }
        }
    }

    private static Segmenter noSegmenter() {
        throw new IllegalStateException("an exact run has no words to cut");
    }

    private void index(List<Document> documents) {
        try (IndexBuilder builder = IndexBuilder.open(folder)) {
            documents.forEach(builder::add);
            builder.commit();
        }
    }

    private static String run(String paragraph, Random random) {
        int[] characters = paragraph.codePoints().toArray();
        String run;
        do {
            int from = random.nextInt(characters.length);
            int length = Math.min(1 + random.nextInt(50), characters.length - from);
            run = new String(characters, from, length);
        } while (run.isBlank());
        return run;
    }

    private static void check(CorpusIndex index, Map<String, String> folded, String run, String asked) {
        List<Hit> hits = index.search(new Query.Exact(asked), Filter.NONE, Page.first(100_000))
                .hits();
        Set<String> found = hits.stream().map(ExactRunTest::place).collect(Collectors.toSet());
        assertThat(found).as("paragraphs with %s", asked).isEqualTo(holders(folded, Fold.fold(run)));
        assertThat(hits)
                .allSatisfy(hit -> assertThat(marked(hit.matches()))
                        .as("places of %s in %s", asked, hit.text())
                        .isEqualTo(marked(places(folded.getOrDefault(place(hit), ""), Fold.fold(run)))));
    }

    private static String place(Hit hit) {
        return hit.document() + ":" + hit.paragraph();
    }

    private static Map<String, String> folded(List<Document> documents) {
        Map<String, String> folded = new HashMap<>();
        for (Document document : documents) {
            List<String> paragraphs = document.paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                folded.put(document.id() + ":" + (i + 1), Fold.fold(paragraphs.get(i)));
            }
        }
        return folded;
    }

    private static Set<String> holders(Map<String, String> folded, String run) {
        return folded.entrySet().stream()
                .filter(entry -> entry.getValue().contains(run))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Span> places(String text, String run) {
        return IntStream.rangeClosed(0, text.length() - run.length())
                .filter(at -> text.startsWith(run, at))
                .mapToObj(at -> new Span(at, at + run.length()))
                .toList();
    }

    private static BitSet marked(List<Span> spans) {
        var marked = new BitSet();
        spans.forEach(span -> marked.set(span.from(), span.to()));
        return marked;
    }

    private static String traditional(String run) {
        return run.chars()
                .map(c -> SIMPLIFIED.indexOf(c) < 0 ? c : TRADITIONAL.charAt(SIMPLIFIED.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Document read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return SampleDocument.of(file.getFileName().toString(), lines.toArray(String[]::new))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
