package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {
    private static final String BODY = "\n沅川市总工会办公室\n关于开展专项检查的通知\n各县区总工会：\n为做好今年的工作，现将有关事项通知如下，请认真贯彻执行。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "绝密",
                "机密★",
                "秘密★5年",
                "机密 ★ 一年",
                "绝　密",
                "机　密★长期",
                "机密★6个月",
                "密级：秘密",
                "密级: 机密★10年",
                "000123　机密★1年",
                "机密★1年　特急",
                "絕密★",
                "秘密★启用前",
                "机密★ 5年　第003号",
                "\u3000\u3000秘密★",
                "機(jī)密★3年",
                "绝密级",
                "机密★2030年12月31日"
            })
    void aMarkAloneAtTheHeadIsFound(String mark) {
        assertThat(SecrecyMark.in(mark + BODY, List.of())).isPresent();
        assertThat(SecrecyMark.in("000017\n" + mark + "\n特急" + BODY, List.of()))
                .hasValueSatisfying(found -> assertThat(found.place()).isEqualTo("第2行"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★5年", "秘密★　第 1 页", "绝密", "机密★1年 - 3 -", "第3页 共8页　秘密★"})
    void aMarkInAPageMarginIsFound(String margin) {
        assertThat(SecrecyMark.in(BODY.strip(), List.of("沅川市总工会文件", margin)))
                .hasValueSatisfying(found -> assertThat(found.place()).isEqualTo("页眉或页脚"));
    }

    @Test
    void thePlaceIsToldAndNothingOfTheText() {
        assertThat(SecrecyMark.in("机密★5年" + BODY, List.of()).orElseThrow().toString())
                .doesNotContain("机密", "沅川");
    }

    /// Two hundred papers about secrets, with the words wherever a mark could stand.
    @Test
    void whatIsWrittenAboutSecretsIsNoMark() {
        for (LookAlike alike : lookAlikes(new Random(20), 200)) {
            assertThat(SecrecyMark.in(alike.text(), alike.margins()))
                    .as("%s", alike)
                    .isEmpty();
        }
    }

    private record LookAlike(String text, List<String> margins) {}

    private static List<LookAlike> lookAlikes(Random random, int count) {
        List<LookAlike> papers = new ArrayList<>();
        while (papers.size() < count) {
            String line = lookAlike(random);
            papers.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new LookAlike(line + BODY, List.of());
                        case 1 -> new LookAlike("沅川市保密局\n" + line + BODY, List.of());
                        case 2 -> new LookAlike(BODY.strip() + "\n" + line, List.of());
                        case 3 -> new LookAlike(BODY.strip(), List.of(line));
                        // Deep in the body even a line of the right form is none.
                        default ->
                            new LookAlike(BODY.strip() + "\n文件按密级分为：\n" + pick(random, LEVELS) + "\n等三级。", List.of());
                    });
        }
        return papers;
    }

    private static final List<String> LEVELS = List.of("绝密", "机密", "秘密", "秘密★");

    private static String lookAlike(Random random) {
        String level = pick(random, LEVELS.subList(0, 3));
        String around = pick(
                random,
                List.of(
                        "保守%s",
                        "商业%s保护",
                        "%s文件管理办法",
                        "%s档案展",
                        "国家%s定密管理规定",
                        "关于做好%s文件清退工作的通知",
                        "《%s》",
                        "%s战线",
                        "密级：公开（非%s）",
                        "%s级以上文件一律销毁",
                        "涉及%s的，不予公开",
                        "一、%s的范围",
                        "%s，人人有责",
                        "第三章　%s",
                        "%s五年规划解读",
                        "%s会晤五十年",
                        "不得泄露%s",
                        "%s★档案馆开馆",
                        "本刊不登%s",
                        "%s与公开",
                        "绝密、机密、%s",
                        "绝密　机密　%s",
                        "绝密\n机密\n%s\n内部",
                        "密级：无（曾为%s）",
                        "%s级（已解密）"));
        return around.formatted(level.equals("绝密") && around.contains("\n") ? "秘密" : level);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
