package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;

/// Full-width blanks taken out of a page's bytes, here by a channel of the test's own, and put back.
class BlankDeletionTest {
    private static final Charset GBK = Charset.forName("x-mswin-936");

    private final Repairs repairs = new Repairs();

    private List<Edit> edits(String page) {
        return repairs.repair(page).edits().stream()
                .filter(edit -> edit.kind() == EditKind.BLANK_DELETION)
                .toList();
    }

    private static String withoutBlanks(String text) {
        String hex = HexFormat.ofDelimiter(" ").formatHex(text.getBytes(GBK));
        return new String(HexFormat.ofDelimiter(" ").parseHex(hex.replace("a1 a1 ", "")), GBK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这是发挥工会作用、增强活力的基础。面对新的形势，要认真总结经验。",
                "深入推进农产品进超市、进市场、进社区活动，方便了群众生活。",
                "加强慢性病和高血压、糖尿病、结核病的防治工作，提高健康水平。",
                "镇党委要求各单位“把矛盾化解在现场”，不得推诿扯皮。",
            })
    void aBlankThatWasDeletedTakesNoMarkWithIt(String sound) {
        String page = withoutBlanks(sound);
        assertThat(page).hasSize(sound.length() - 1);
        assertThat(repairs.repair(page).text()).isEqualTo(sound);
        assertThat(edits(page))
                .singleElement()
                .satisfies(edit -> assertThat(edit.before()).hasSize(1).isEqualTo(withoutBlanks(edit.after())));
    }

    @Test
    void whereTheOriginalIsFarAheadTheRepairIsCertified() {
        assertThat(edits("工作的基矗面对新的形势，要总结经验。")).singleElement().satisfies(edit -> {
            assertThat(edit.after()).isEqualTo("础。");
            assertThat(edit.certified()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市常住人口城镇化率达到百分之七十，市场。",
                "健全家校协同育人机制，各校在保证全员参与的同时加强管理。",
                "盛乐机场主体工程建成，做好盛乐机场转场投运准备。",
                "构建养老、孝老、敬老政策体系，弘扬孝老爱亲的风尚。",
                "基础常抓不懈，市场常态化巡查，非常重要。",
                "宜荆荆磷化工走廊和荆门、荆州的交通干线加快建设。",
            })
    void wordsAndNamesStayAsTheyAre(String text) {
        assertThat(edits(text)).isEmpty();
    }

    @Test
    void aPageThatKeptItsOtherBlanksHasLostNone() {
        String doubtful = "走进运动尝文化站。";
        String kept = "开拓市场。拓宽市场、农村市场。夯实基础。大中小。取得实效。\n";
        assertThat(edits(doubtful)).isNotEmpty();
        assertThat(edits(kept + doubtful)).isEmpty();
    }
}
