package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.corpus.structure.SampleDocuments.SUMMARY;
import static org.tigang.corpus.structure.SampleDocuments.document;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;

/// What a document is called, of which kind it is, whose it is and of when.
class IdentificationTest {
    @Test
    void aSummaryIsKnownByItsTitle() {
        Document summary = document(SUMMARY);
        assertThat(summary.title()).isEqualTo("临江镇总工会2024年工作总结");
        assertThat(summary.kind()).isEqualTo(DocumentKind.SUMMARY);
        assertThat(summary.organisation()).contains("临江镇总工会");
        assertThat(summary.region()).contains("临江镇");
        assertThat(summary.date()).contains(LocalDate.of(2024, 12, 28));
        assertThat(summary.year()).hasValue(2024);
        assertThat(summary.defects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "在全市工会工作会议上的讲话,讲话",
        "关于印发《关于加强工会工作的意见》的通知,通知",
        "关于政府工作报告的决议,决议",
        "2025年沅川市政府工作报告,政府工作报告",
        "在座谈会上的发言提纲,发言提纲",
        "关于加强基层工会建设的意见,意见",
        "上半年工会组建工作情况汇报,情况汇报",
        "沅川市总工会第三次代表大会工作报告,工作报告",
        "2024年国民经济和社会发展统计公报,公报",
        "工会工作简报,简报",
        "关于机构更名的函,其他",
    })
    void theKindIsTheWordNearestTheEndOfTheTitle(String title, String kind) {
        assertThat(document(title + "\n现将有关事项说明如下，请结合实际认真贯彻执行。").kind().label()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"致东城区广大职工的一封信,东城区", "转发沅川市关于节能的通知,沅川市", "根据沅川省安排调整收费的通知,沅川省", "关于全市工会工作的通知,"})
    void whatGovernsTheNameOfAPlaceIsNoPartOfIt(String title, String region) {
        assertThat(document(title + "\n现将有关事项说明如下，请结合实际认真贯彻执行。").region()).isEqualTo(Optional.ofNullable(region));
    }

    @Test
    void withoutATitleTheFormTellsTheKindAndTheFileItsName() {
        Document speech = document("同志们：\n今天我们召开会议，主要任务是总结工作、部署任务，动员全市各级工会真抓实干。");
        assertThat(speech.kind()).isEqualTo(DocumentKind.SPEECH);
        assertThat(speech.title()).isEqualTo("总结");
    }

    @Test
    void aTitleBrokenInTwoIsOne() {
        assertThat(document("沅川市总工会办公室关于印发《职工技能竞赛\n工作方案》的通知\n各县区总工会：\n现将方案印发给你们，请认真执行。")
                        .title())
                .isEqualTo("沅川市总工会办公室关于印发《职工技能竞赛工作方案》的通知");
    }

    @Test
    void anIssueOfABriefingIsCalledAfterItsHeadline() {
        Document briefing = document(
                "沅川经济简报\n2025年第6期（总第186期）\n沅川市发展和改革委员会编　2025年6月20日\n【运行综述】\n全市经济运行稳中向好\n今年以来，全市上下聚焦做强产业、扩大内需。");
        assertThat(briefing.title()).isEqualTo("全市经济运行稳中向好");
        assertThat(briefing.kind()).isEqualTo(DocumentKind.BRIEFING);
        assertThat(briefing.organisation()).contains("沅川市发展和改革委员会");
        assertThat(briefing.region()).contains("沅川市");
    }

    @Test
    void theSpeakerNamesTheBodyAndTheSubtitleTheKind() {
        Document outline =
                document("把小微企业工会建起来\n——在全区工会工作座谈会上的发言提纲\n（2019年5月23日）\n临江镇总工会主席 何秀兰\n各位领导、同志们：\n我们临江镇有各类企业416家。");
        assertThat(outline.kind()).isEqualTo(DocumentKind.SPEAKING_OUTLINE);
        assertThat(outline.organisation()).contains("临江镇总工会");
    }

    @Test
    void aMeetingIsNoBody() {
        assertThat(document("在全区工会工作会议上的讲话\n同志们：\n今天的会议很重要。").organisation()).isEmpty();
    }
}
