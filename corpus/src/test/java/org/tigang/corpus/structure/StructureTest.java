package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Completeness;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.repair.Repairs;

class StructureTest {
    private static final String SUMMARY = """
        临江镇总工会2024年工作总结
        2024年，镇总工会紧紧围绕中心工作，团结动员广大职工建功立业，各项工作取得新成效。
        一、主要工作
        （一）深化理论武装。组织学习12次，覆盖职工3200人次。一是抓学习，建立读书班；二是抓宣讲，走进车间班组。
        （二）推进建会入会
        1.摸清底数。走访企业86家。
        2.集中入会，全年新发展会员1280人，其中新就业形态劳动者310人，超额完成市总工会下达的年度任务，走在全市前列，得到市总工会充分肯定。
        二、存在问题
        一些企业对工会工作重视不够。
        临江镇总工会
        2024年12月28日
        """;

    private static List<Document> documents(String text, OutlineHint... hints) {
        Source source = new Source(
                "旧稿/总结.txt",
                "0".repeat(64),
                "txt",
                Optional.of("UTF-8"),
                1,
                List.of(hints),
                Optional.empty(),
                List.of());
        return new Structure().documents(source, new Repairs().repair(text));
    }

    private static Document document(String text) {
        return documents(text).getFirst();
    }

    private static List<String> outline(Document document) {
        return document.outline().stream()
                .map(h -> h.level() + h.marker() + h.text())
                .toList();
    }

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

    @Test
    void theOutlineHoldsHeadingsAndNoNumberedSentences() {
        assertThat(outline(document(SUMMARY)))
                .containsExactly("1一、主要工作", "2（一）深化理论武装", "2（二）推进建会入会", "31.摸清底数", "1二、存在问题");
    }

    @Test
    void aHeadingMayShareItsLineWithTextAndItems() {
        Document summary = document(SUMMARY);
        assertThat(summary.blocks().stream()
                        .filter(block -> block.paragraph() == 4)
                        .map(block -> block.at().in(summary.text())))
                .containsExactly("（一）深化理论武装。", "组织学习12次，覆盖职工3200人次。", "一是抓学习，建立读书班；", "二是抓宣讲，走进车间班组。");
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
    void aLostHeadingIsToldAndNotInvented() {
        Document report = document("工作情况汇报\n一、组织建设\n做了许多工作。\n三、维权服务\n做了许多工作。");
        assertThat(report.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.kind()).isEqualTo(DefectKind.NUMBERING);
            assertThat(defect.note()).contains("第4段", "三、");
        });
    }

    @Test
    void aLostBeginningAndNumbersThatBeginAnewAreTold() {
        assertThat(notes("工作情况汇报\n1.抓建会。新建12家。\n2.抓维权。办结9件。\n二、存在问题\n做得还不够。")).containsExactly("第4段“二、”之前缺标题“一、”");
        assertThat(notes("工作情况汇报\n一、组织建设\n1.抓建会。新建12家。\n2.抓入会。新增90人。\n1.抓维权。办结9件。\n三、打算\n继续努力。"))
                .containsExactly("第6段“三、”之前缺标题“二、”，约在第5段“1.”之前");
    }

    @Test
    void numbersThatStandInTheTextAreNotLost() {
        assertThat(notes("工作情况汇报\n一、组织建设\n做了许多工作。\n二、维权服务做了许多工作，这一段话很长，远远超过了一个标题应有的长度，因此它只能是正文里的一句话。\n三、打算\n继续努力。"))
                .isEmpty();
        assertThat(notes("工作要点\n一、组织建设\n（一）建会\n稳步推进。\n（二）入会\n稳步推进。\n二、服务\n（三）帮扶\n稳步推进。"))
                .isEmpty();
    }

    private static List<String> notes(String text) {
        return document(text).defects().stream().map(Defect::note).toList();
    }

    @Test
    void aSpeakerCountsInHisOwnWay() {
        Document speech = document("""
            同志们：
            今天的会议很重要，下面我讲两点意见。
            第一，要统一思想认识。
            1.提高站位。各级工会要把建会工作摆上重要位置，认真研究部署，切实抓好落实。
            2.认清形势。一是要看到成绩。建会工作已经有了很好的基础，职工拥护。二是要看到差距。小微企业建会还不多，工作还不平衡。
            第二，要狠抓工作落实。
            各级工会要迅速行动。
            """);
        assertThat(outline(speech))
                .containsExactly("1第一，要统一思想认识", "21.提高站位", "22.认清形势", "3一是要看到成绩", "3二是要看到差距", "1第二，要狠抓工作落实");
        assertThat(speech.defects()).isEmpty();
    }

    @Test
    void aListWithinASentenceHasNoHeadings() {
        Document report = document("工作汇报\n一、组织建设\n一是抓学习，建立读书班；二是抓宣讲，走进车间班组；三是抓落实。");
        assertThat(outline(report)).containsExactly("1一、组织建设");
    }

    @Test
    void headingsThatAreLostComeBackFromTheContentsList() {
        Document outline = document("""
            目录/提纲：……
            一、加强组织建设，扩大工会覆盖
            二、突出维权服务，维护职工权益
            三、强化自身建设，提高履职能力
            ……
            全镇工会工作发言提纲
            今年以来，全镇各级工会围绕中心、服务大局，各项工作取得了新的成效。
            一、加强组织建设，扩大工会覆盖
            新建工会12家，发展会员300人。
            维护职工权益
            办结案件9件，帮扶困难职工40人。
            ……（某网省略474字，正式会员可完整阅读）……
            继续努力，做好下一步工作。
            """);
        assertThat(outline.outline())
                .extracting(
                        heading -> heading.marker() + heading.text(), Block.Heading::restored, Block.Heading::paragraph)
                .containsExactly(
                        tuple("一、加强组织建设，扩大工会覆盖", false, 3),
                        tuple("二、突出维权服务，维护职工权益", true, 5),
                        tuple("三、强化自身建设，提高履职能力", true, 7));
        assertThat(outline.text()).doesNotContain("强化自身建设");
        assertThat(outline.defects()).extracting(Defect::note).anyMatch(note -> note.contains("据文前目录补入提纲"));
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

    @Test
    void theShareThatIsThereIsTold() {
        assertThat(document("发言提纲\n一、加强领导\n我镇 ……(未完,全文共2096字,当前仅显示1333字,请阅读").completeness())
                .contains(new Completeness(1333, 2096));
    }

    @Test
    void aHintOfTheFormatMakesAHeading() {
        List<Document> documents = documents("年度报告\n\n总体情况\n全年工作平稳推进。", new OutlineHint(3, 1));
        assertThat(outline(documents.getFirst())).containsExactly("1总体情况");
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
