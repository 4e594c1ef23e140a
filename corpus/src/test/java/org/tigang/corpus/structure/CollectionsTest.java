package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.corpus.structure.SampleDocuments.documents;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Document;

/// Files of several documents.
class CollectionsTest {
    @Test
    void aCollectionBecomesItsDocuments() {
        String text = """
            工会讲话稿篇一
            同志们：
            今天的会议很重要，请大家认真落实。
            工会讲话稿篇二
            同志们：
            刚才听了汇报，我再讲三点意见。
            """;
        List<Document> documents = documents(text);
        assertThat(documents).extracting(Document::title).containsExactly("工会讲话稿篇一", "工会讲话稿篇二");
        assertThat(documents)
                .extracting(d -> d.provenance().extent().in(text))
                .allSatisfy(part -> assertThat(part).startsWith("工会讲话稿篇"));
        assertThat(documents)
                .extracting(Document::text)
                .allSatisfy(part -> assertThat(part).startsWith("同志们："));
    }

    @Test
    void speechesUnderOneHeadingComeApart() {
        String speech = """
            今天召开全%s工会工作会议，目的是部署工作、动员力量，下面我讲两点意见，请大家认真抓好落实。
            一、统一思想
            要提高认识。
            二、狠抓落实
            要真抓实干。
            同志们，任务艰巨、使命光荣，让我们团结起来，为实现全年目标任务而努力奋斗！
            """;
        String text = "工会讲话稿篇一\n同志们：\n" + speech.formatted("县") + speech.formatted("市") + "同志们：\n"
                + speech.formatted("区") + "工会讲话稿篇二\n同志们：\n" + speech.formatted("镇");
        List<Document> documents = documents(text);
        assertThat(documents)
                .extracting(Document::title)
                .containsExactly("工会讲话稿篇一", "工会讲话稿篇一（第二篇）", "工会讲话稿篇一（第三篇）", "工会讲话稿篇二");
        assertThat(documents).allSatisfy(document -> assertThat(document.text()).doesNotContain("篇一", "篇二"));
        assertThat(documents).extracting(document -> document.outline().size()).containsOnly(2);
    }

    @Test
    void oneSpeechThatGreetsTwiceStaysOne() {
        assertThat(documents("在大会上的讲话\n同志们：\n今天的会议很重要。\n一、形势\n形势很好。\n二、任务\n任务很重。\n同志们：\n让我们共同努力，再创佳绩。"))
                .hasSize(1);
    }
}
