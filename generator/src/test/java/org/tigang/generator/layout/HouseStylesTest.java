package org.tigang.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.generator.intake.IntakeException;

class HouseStylesTest {
    @TempDir
    private Path folder;

    @Test
    void sixStylesAreAlwaysThere() {
        assertThat(HouseStyles.all()).extracting(HouseStyle::name).containsExactly("公文", "函", "纪要", "总结", "讲话稿", "简报");
    }

    @Test
    void everyStyleKeepsTheSheetAndTheTypeAreaOfTheStandard() {
        assertThat(HouseStyles.all()).allSatisfy(style -> {
            assertThat(style.paper()).isEqualTo(new HouseStyle.Paper(210, 297, 37, 35, 28, 26));
            HouseStyle.Grid grid = style.grid();
            assertThat(grid.width()).isBetween(440.0, 442.3);
            assertThat((grid.lines() - 1) * grid.pitch() + grid.size()).isBetween(635.0, 637.9);
        });
    }

    @Test
    void everyOtherGridOrFaceThanTheStandardsIsListedWithItsClause() {
        HouseStyle standard = HouseStyles.named("公文").orElseThrow();
        for (HouseStyle style : HouseStyles.all()) {
            assertThat(style.deviations()).isNotEmpty();
            if (!style.grid().equals(standard.grid())) {
                assertThat(style.deviations()).extracting(Deviation::clause).contains("5.2.2", "5.2.3");
            }
            if (style.look(Element.TITLE).size() != standard.look(Element.TITLE).size()) {
                assertThat(style.deviations()).extracting(Deviation::clause).contains("7.3.1");
            }
        }
    }

    @Test
    void anOfficesOwnStyleSaysOnlyWhatDiffers() throws IOException {
        HouseStyle own = HouseStyles.read(written("""
            name: 本局总结
            based: 总结
            fonts: {仿宋: 方正仿宋_GBK}
            elements:
              标题: {size: 小一}
              二级标题: {face: 仿宋}
            deviations:
              - {clause: 7.3.1, strength: 规定, what: 标题用小一号, reason: 本局习惯}
            """));
        assertThat(own.look(Element.TITLE).size()).isEqualTo(24);
        assertThat(own.look(Element.TITLE).face()).isEqualTo(Face.TITLE_SONG);
        assertThat(own.look(Element.HEADING_2).face()).isEqualTo(Face.FANGSONG);
        assertThat(own.family(Face.FANGSONG)).isEqualTo("方正仿宋_GBK");
        assertThat(own.family(Face.HEI)).isEqualTo("黑体");
        assertThat(own.grid()).isEqualTo(HouseStyle.SUMMARY.grid());
        assertThat(own.deviations()).extracting(Deviation::what).containsExactly("标题用小一号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fontz: {} | own.yaml 第3行：没有“fontz”这个键，是不是“fonts”？",
                "elements: {大标题: {size: 三号}} | own.yaml 第3行：没有“大标题”这个键",
                "elements: {标题: {size: 特大}} | own.yaml 第3行：“size”应是数，请写成数字",
                "elements: {标题: {size: 300}} | own.yaml 第3行：字号300.0磅不合适",
                "elements: {标题: {face: 隶书}} | own.yaml 第3行：“face”不能是“隶书”，可写：小标宋、仿宋、楷体、黑体、宋体",
                "head: {form: 红头} | own.yaml 第3行：“form”不能是“红头”，可写：无、文件、信函、简报",
                "paper: {top: 三十七} | own.yaml 第3行：“top”应是数",
                "deviations: [{clause: 7.2}] | own.yaml：缺少“strength”，请补上"
            })
    void aFaultIsToldWithItsLine(String line, String message) throws IOException {
        assertThat(refusal("name: 试\nbased: 总结\n" + line + "\n"))
                .startsWith(message)
                .doesNotContain("\n");
    }

    @Test
    void aKeyIsLookedForBelowItsOwnGroup() throws IOException {
        String style = "name: 试\nbased: 总结\nelements:\n  正文: {size: 三号}\n  标题:\n    face: 小标宋\n    size: 大\n";
        assertThat(refusal(style)).startsWith("own.yaml 第7行");
    }

    @Test
    void aStyleOnItsOwnMustSayEverything() throws IOException {
        assertThat(refusal("name: 试\npurpose: 试\n")).isEqualTo("own.yaml：缺少“width”，请补上");
        assertThat(refusal("name: 试\nbased: 通知\n")).isEqualTo("own.yaml 第2行：没有“通知”这个样式，可写：公文、函、纪要、总结、讲话稿、简报");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), text);
    }

    private String refusal(String text) throws IOException {
        Path file = written(text);
        var refusal = catchThrowableOfType(IntakeException.class, () -> HouseStyles.read(file));
        assertThat(refusal).as("refusal").isNotNull();
        return String.valueOf(refusal.getMessage());
    }
}
