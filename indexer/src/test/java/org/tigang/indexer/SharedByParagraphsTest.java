package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.indexer.SampleIndex.NOTICE;
import static org.tigang.indexer.SampleIndex.SPEECH;
import static org.tigang.indexer.SampleIndex.SUMMARY;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;

/// What is known of a document or stands above a section holds for each of its paragraphs, and for no other.
class SharedByParagraphsTest {
    private final SampleIndex index;

    SharedByParagraphsTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    @BeforeEach
    void threeDocuments() {
        index.add(SPEECH, SUMMARY, NOTICE);
    }

    @Test
    void eachParagraphIsFoundByItsDocument() {
        assertThat(index.total("单位:总工会", Filter.NONE)).isEqualTo(6);
        assertThat(index.total("标题:工作总结", Filter.NONE)).isEqualTo(6);
        assertThat(index.total("年份:2019", Filter.NONE)).isEqualTo(3);
        assertThat(index.total("类型:通知", Filter.NONE)).isEqualTo(2);
    }

    @Test
    void eachParagraphIsFoundByTheHeadingsAboveIt() {
        assertThat(index.total("提纲:组建工作", Filter.NONE)).isEqualTo(3);
        assertThat(index.total("提纲:扩大覆盖", Filter.NONE)).isEqualTo(2);
        assertThat(index.total("提纲:维权 困难职工", Filter.NONE)).isEqualTo(1);
    }

    @Test
    void aParagraphTellsTheHeadingsAboveIt() {
        assertThat(index.search("帮扶困难职工").hits().getFirst().path()).containsExactly("二、维权服务");
        assertThat(index.search("\"组建率\"").hits().getFirst().path()).containsExactly("一、组建工作", "（一）扩大覆盖");
    }

    @Test
    void paragraphsAreCountedByTheirDocuments() {
        assertThat(index.search("\"职工\"").facets().get("kind")).isEqualTo(Map.of("工作总结", 1, "讲话", 1, "通知", 1));
        assertThat(index.search("\"工\"").facets().get("year")).isEqualTo(Map.of("2019", 1, "2022", 4));
    }

    @Test
    void oneTakenOutLeavesTheOthersAsTheyWere() {
        try (IndexBuilder builder = index.builder()) {
            builder.remove(SPEECH.id());
            builder.commit();
        }
        assertThat(index.total("年份:2019", Filter.NONE)).isZero();
        assertThat(index.total("单位:总工会", Filter.NONE)).isEqualTo(6);
        assertThat(index.search("\"劳动竞赛\"").hits()).extracting(Hit::title).containsOnly("关于开展劳动竞赛的通知");
    }

    @Test
    void ofThousandsTheBestComesFirstWhereverItStands() {
        String[] lines = new String[5000];
        Arrays.fill(lines, "各单位按照部署抓好安全生产工作，有关情况及时报送，认真执行有关规定，不得拖延，也不得敷衍。");
        List<String> best = List.of("抓好安全生产。", "安全生产。");
        lines[700] = best.get(0);
        lines[4300] = best.get(1);
        index.add(SampleDocument.of("汇编", lines).build());
        Hits hits = index.search("安全 生产");
        assertThat(hits.total()).isEqualTo(5000);
        assertThat(hits.hits().subList(0, 2)).extracting(Hit::text).containsExactlyInAnyOrder(best.get(0), best.get(1));
        assertThat(hits.facets().get("kind")).containsValue(5000);
    }
}
