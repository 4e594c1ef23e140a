package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.QueryParser;

/// What comes first among the answers to free words.
class RankingTest {
    private static final String SCATTERED = "劳动竞赛在全市开展。困难职工生活得到改善。慰问一线职工，走访各类企业。送去温暖。";

    private final SampleIndex index;

    RankingTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    @Test
    void aSentenceHalfRememberedComesBeforeParagraphsWithItsWordsScattered() {
        String sentence = "组织机关干部走访慰问困难职工家庭，把党和政府的温暖送到他们心坎上。";
        index.add(
                SampleDocument.of("甲", SCATTERED, "慰问职工。职工困难。", "全年工作平稳推进，" + sentence + "各项指标好于去年，安全生产形势稳定。")
                        .build(),
                SampleDocument.of("乙", SCATTERED, "走访困难企业，慰问职工。").build());
        assertThat(first("走访慰问困难职工温暖送到心坎")).contains(sentence);
    }

    @Test
    void ofTheSameWordsThoseInTheOrderOfTheQueryComeFirst() {
        index.add(SampleDocument.of("甲", "职工帮扶困难，企业慰问互助。", "困难职工帮扶，互助慰问企业。").build());
        assertThat(first("困难职工帮扶")).startsWith("困难职工");
    }

    @Test
    void whatADocumentSaysElsewhereTellsWhichOfTwoLikeParagraphsIsMeant() {
        String paragraph = "对受影响的企业，按规定返还工会经费，减轻企业负担。";
        Document elsewhere =
                SampleDocument.of("甲", "云岫区总工会通知如下。", "请各单位遵照执行。", paragraph).build();
        Document meant =
                SampleDocument.of("乙", "临江镇总工会通知如下。", "请各单位遵照执行。", paragraph).build();
        index.add(elsewhere, meant);
        assertThat(hits("临江镇对企业返还工会经费有什么规定").getFirst().document()).isEqualTo(meant.id());
    }

    @Test
    void ofNoticesOfTheSameMatterThatOfThePlaceThatWasAskedForComesFirst() {
        for (String place : List.of("山西", "河南", "云南", "江西", "四川")) {
            index.add(SampleDocument.of(place, place + "税务部门通知如下。", "落实税费优惠，支持企业复工。")
                    .build());
        }
        Document meant = SampleDocument.of("福建", "福建税务部门通知如下。", "税费减免，支持企业复工。").build();
        index.add(meant);
        assertThat(documents("福建省有哪些税费优惠支持企业复工", Page.first(1)).documents())
                .extracting(DocumentHit::document)
                .containsExactly(meant.id());
    }

    @Test
    void aQuestionIsAskedByItsContentAlone() {
        index.add(
                SampleDocument.of("甲", "什么是什么，怎么样是怎么样，有哪些就是有哪些。返还谈不上。").build(),
                SampleDocument.of("乙", "工会经费全额返还小微企业。").build());
        assertThat(first("工会经费怎么样返还给什么企业？")).startsWith("工会经费");
    }

    @Test
    void aParagraphUnderTheHeadingThatWasAskedForComesBeforeOneThatMentionsItsWords() {
        index.add(SampleDocument.of("甲", "一、困难职工帮扶", "全年发放45万元，惠及136人。", "二、其他", "困难较多，职工不少，帮扶为主，经费有限，人手不足。")
                .build());
        List<Hit> hits = hits("困难职工帮扶");
        assertThat(hits.getFirst().text()).isEqualTo("一、困难职工帮扶");
        assertThat(hits.get(1).text()).startsWith("全年发放");
    }

    @Test
    void documentsAreToldOnceEachWithTheirBestParagraphs() {
        Document often = SampleDocument.of("甲", "慰问困难职工。", "困难职工不少。", "困难职工的慰问。", "慰问金发给困难职工家庭。")
                .build();
        Document once = SampleDocument.of("乙", "慰问困难职工12人。", "其他工作。").build();
        index.add(often, once);
        DocumentHits found = documents("慰问困难职工", Page.first(10));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.paragraphs()).isEqualTo(index.search("慰问困难职工").total());
        assertThat(found.documents())
                .extracting(DocumentHit::document)
                .containsExactlyInAnyOrder(often.id(), once.id());
        assertThat(found.documents())
                .allSatisfy(document -> assertThat(document.best())
                        .hasSizeLessThanOrEqualTo(3)
                        .allMatch(hit -> hit.document().equals(document.document()))
                        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score())));
    }

    @Test
    void pagesOfDocumentsFollowOneAnotherToTheLast() {
        index.add(IntStream.range(0, 30)
                .mapToObj(n -> SampleDocument.of(
                                "总结" + n,
                                IntStream.range(0, 20)
                                        .mapToObj(line -> "慰问困难职工" + line + "人。")
                                        .toArray(String[]::new))
                        .build())
                .toArray(Document[]::new));
        List<String> all = documents("慰问困难职工", Page.first(100)).documents().stream()
                .map(DocumentHit::document)
                .toList();
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
        assertThat(documents("慰问困难职工", new Page(20, 5)).documents())
                .extracting(DocumentHit::document)
                .isEqualTo(all.subList(20, 25));
        assertThat(documents("没有的话", Page.first(5)).documents()).isEmpty();
    }

    @Test
    void pagesOfParagraphsHoldEachAnswerOnceHoweverFarOneReads() {
        String[] lines =
                IntStream.range(0, 450).mapToObj(n -> "慰问困难职工" + n + "人。").toArray(String[]::new);
        index.add(SampleDocument.of("甲", lines).build());
        List<Integer> read = IntStream.range(0, 9)
                .boxed()
                .flatMap(page ->
                        index
                                .open()
                                .search(new Query.Words("慰问困难职工"), Filter.NONE, new Page(page * 50, 50))
                                .hits()
                                .stream())
                .map(Hit::paragraph)
                .toList();
        assertThat(read).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    void aDocumentThatWasReplacedSpeaksByItsNewTextAlone() {
        String paragraph = "返还工会经费，减轻企业负担。";
        index.add(SampleDocument.of("甲", "临江镇临江镇临江镇。", paragraph).build());
        Document now = SampleDocument.of("甲", "云岫区通知如下。", paragraph).build();
        Document other = SampleDocument.of("乙", "临江镇通知如下。", paragraph).build();
        index.add(now, other);
        assertThat(hits("临江镇返还工会经费减轻负担").getFirst().document()).isEqualTo(other.id());
    }

    private String first(String words) {
        return hits(words).getFirst().text();
    }

    private List<Hit> hits(String words) {
        return index.search(words).hits();
    }

    private DocumentHits documents(String words, Page page) {
        try (CorpusIndex open = index.open()) {
            return open.documents(QueryParser.parse(words), Filter.NONE, page);
        }
    }
}
