package org.tigang.generator.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;

class LendingTest {
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final Corpus CORPUS = Corpus.open();
    private static final Lending NOBODY = lending(List.of());
    private static final String COINED = "打造银龄课堂";

    private static Lending lending(List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.addAll(CORPUS.read(documents.size() + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return new Past(SEGMENTER).lending(documents);
    }

    /// @param rest what the document says beside the words
    private static String document(int year, String rest, String words) {
        return year + "年工作总结\n" + rest + "。" + words + "。\n";
    }

    /// A text like no other.
    private static String own(long seed) {
        return new Random(seed).ints(40, '一', '龥').mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Lending among(int documents, int speakers) {
        return lending(IntStream.range(0, documents)
                .mapToObj(i -> document(2025, own(i), i < speakers ? COINED : ""))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"2, 2, false", "3, 3, true", "10, 3, true", "20, 5, false", "20, 6, true"})
    void whatMayBeANameIsLentWhenThreeDocumentsAndThreeInTenSayIt(int documents, int speakers, boolean lent) {
        assertThat(among(documents, speakers).isFree(COINED)).isEqualTo(lent);
    }

    @Test
    void copiesOfOneTextAreOneDocument() {
        List<String> copies = IntStream.rangeClosed(2021, 2025)
                .mapToObj(year -> document(year, own(1) + "共" + year + "人", COINED))
                .toList();
        assertThat(lending(copies).isFree(COINED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坚持围绕中心、服务大局",
                "持续优化营商环境",
                "把惠民生的事办实、暖民心的事办细",
                "推进重点工程",
                "实施惠民工程",
                "学习劳模精神",
                "加快重大项目建设",
                "开展集中宣传活动",
                "服务民营企业",
                "建设培训基地",
                "打造服务品牌",
                "落实发展规划",
                "推广群众工作法",
                "加强各类企业建设"
            })
    void whatEveryOfficeSaysIsLentByNobody(String words) {
        assertThat(NOBODY.isFree(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "深入开展暖蜂关爱",
                "推行枫桥调解",
                "建设职工驿家",
                "推进智改数转",
                "实施扬帆工程",
                "开展向阳行动",
                "学习枫桥经验",
                "打造暖心品牌",
                "走访望岭公司",
                "依托雁栖湖基地",
                "推进晨曦社区建设",
                "推进秀水镇建设",
                "推广李师傅工作法"
            })
    void whatOneOfficeCalledSomethingIsNotLent(String words) {
        assertThat(NOBODY.isFree(words)).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /// However many documents speak of it: a programme, body or place with a name is somebody's.
    @ParameterizedTest
    @MethodSource("seeds")
    void aThingWithANameIsNotLentHoweverManySayIt(long seed) {
        Random random = new Random(seed);
        String words = pick(random, "实施", "开展", "打造", "推进", "依托")
                + coined(random)
                + pick(random, "工程", "行动", "品牌", "模式", "专项行动", "社区", "工作室", "公司", "工作法", "惠民工程");
        List<String> all = IntStream.range(0, 4)
                .mapToObj(i -> document(2025, own(i), words))
                .toList();
        assertThat(lending(all).isFree(words)).as(words).isFalse();
    }

    private static String coined(Random random) {
        String characters = "晨曦雁鹭帆枫翠锦葵榴棠筑驿舟芒朵萤穗砺珺";
        return random.ints(2, 0, characters.length())
                .mapToObj(i -> characters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Test
    void wordsOfACampaignThatIsOverAreNotLent() {
        String over = "坚决打赢脱贫攻坚战";
        List<String> then = List.of(document(2018, own(1), over), document(2019, own(2), over));
        List<String> since = List.of(document(2025, own(3), ""));
        assertThat(lending(then).isFree(over)).isTrue();
        assertThat(lending(concat(then, since)).isFree(over)).isFalse();
        assertThat(lending(concat(then, List.of(document(2025, own(3), over)))).isFree(over))
                .isTrue();
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Test
    void onlyWhatSomebodyDoesIsAMeans() {
        assertThat(NOBODY.isMeans("坚持预防为主")).isTrue();
        assertThat(NOBODY.isMeans("职工队伍保持稳定")).isFalse();
        assertThat(NOBODY.isMeans("完成年度任务")).isFalse();
    }
}
