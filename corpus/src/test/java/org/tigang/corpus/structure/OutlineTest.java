package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tigang.corpus.structure.SampleDocuments.SUMMARY;
import static org.tigang.corpus.structure.SampleDocuments.document;
import static org.tigang.corpus.structure.SampleDocuments.documents;
import static org.tigang.corpus.structure.SampleDocuments.outline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Document;

/// Which lines are headings, of which level, and which are lost.
class OutlineTest {
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
    void aHintOfTheFormatMakesAHeading() {
        List<Document> documents = documents("年度报告\n\n总体情况\n全年工作平稳推进。", new OutlineHint(3, 1));
        assertThat(outline(documents.getFirst())).containsExactly("1总体情况");
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
}
