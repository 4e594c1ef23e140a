package org.tigang.generator.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;

class RetypingTest {
    private static final Lending LENDING = new Past(new Segmenter()).lending(List.of());
    private static final Setting TOWN = new Setting("临江镇总工会", "全镇", Period.year(2025), List.of("四个一工程"));
    private static final Passage COUNTY =
            new Passage("d", "旧文", DocumentKind.SUMMARY, OptionalInt.of(2021), "望岭县总工会", List.of(), 1, "");

    private static String retyped(String words) {
        return new Retyping(TOWN, LENDING).retype(words, COUNTY).orElse("");
    }

    @Test
    void theOldPlaceBodyAndYearAreFilledAnew() {
        assertThat(retyped("2021年，望岭县总工会坚持围绕中心、服务大局，全县工会工作取得明显成效。")).isEqualTo("2025年，临江镇总工会坚持围绕中心、服务大局，全镇工会工作取得明显成效。");
    }

    @Test
    void marksOfAListAreTakenOff() {
        assertThat(retyped("二是聚焦职工所需所盼，服务方式更加灵活。")).isEqualTo("聚焦职工所需所盼，服务方式更加灵活。");
    }

    @Test
    void whatCannotBeTypedIsNotSaidAgain() {
        assertThat(List.of(
                        "坚持每月走访3家企业，职工满意度不断提升。",
                        "深入学习贯彻党的二十大精神，职工思想基础更加牢固。",
                        "认真落实《关于加强新时代职工思想政治工作的意见》，活动丰富多彩。",
                        "扎实开展“送温暖”活动，职工获得感不断增强。",
                        "去年以来，各级工会组织积极作为，工作亮点纷呈。",
                        "县总工会班子成员带队督导，工作责任层层压实。",
                        "大力推进四个一工程，基层基础更加稳固。",
                        "十三五期间，工会组织不断发展壮大。"))
                .allSatisfy(sentence -> assertThat(retyped(sentence)).isEmpty());
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /// Five planted names a seed: none may come through.
    @ParameterizedTest
    @MethodSource("seeds")
    void aPlantedNameNeverComesThrough(long seed) {
        Random random = new Random(seed);
        List<String> leaked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String name = name(random);
            String sentence = pick(random, "由{}同志牵头负责，工作推进更加有力。", "坚持向{}学习，职工干劲更加充足。", "在{}带领下，服务职工更加用心用情。")
                    .replace("{}", name);
            if (retyped(sentence).contains(name)) {
                leaked.add(sentence);
            }
        }
        assertThat(leaked).isEmpty();
    }

    private static String name(Random random) {
        String family = pick(random, "禤", "郄", "乜", "昝", "逄", "佘", "亓", "訾", "璩", "郗", "王", "李", "周", "高", "欧阳");
        String given = "嵘霁韫峤颢淼旖翀骁琰晗翊明远建国志强";
        int at = random.nextInt(given.length() - 2);
        return family + given.charAt(at) + (random.nextBoolean() ? given.substring(at + 1, at + 2) : "");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
