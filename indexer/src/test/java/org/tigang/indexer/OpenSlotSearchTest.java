package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.SlotType;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.QueryParser;

/// What somebody blotted out can stand for characters of an exact run, if that is asked for.
class OpenSlotSearchTest {
    private static final Document REDACTED = SampleDocument.of(
                    "样本",
                    "全市生产总值增长××%，投资完成——亿元。",
                    "全市生产总值增长12.3%。",
                    "20xx年，全市新增就业××人。",
                    "深入学习贯彻##届三中全会精神。",
                    "在@@市召开现场会。",
                    "星号**不是空白，增长不快，没有了。")
            .open("××", SlotType.NUMBER)
            .open("——", SlotType.NUMBER)
            .open("20xx", SlotType.YEAR)
            .open("##", SlotType.SESSION)
            .open("@@", SlotType.PLACE)
            .build();

    private final SampleIndex index;

    OpenSlotSearchTest(@TempDir Path folder) {
        index = new SampleIndex(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增长12.3% | 1 2 | 增长××% 增长12.3%",
                "增長１２．３％ | 1 2 | 增长××% 增长12.3%",
                "增长百分之五 | |",
                "增长×× | 1 | 增长××",
                "投资完成1346.4亿元 | 1 | 投资完成——亿元",
                "值增长8.5%，投资完成120亿 | 1 | 值增长××%，投资完成——亿",
                "2019年，全市 | 3 | 20xx年，全市",
                "19年，全市 | 3 | 20xx年，全市",
                "1998年，全市 | |",
                "219年，全市 | |",
                "2023年，全市新增就业5200 | 3 | 20xx年，全市新增就业××",
                "学习贯彻二十届三中全会 | 4 | 学习贯彻##届三中全会",
                "在江州市召开 | 5 | 在@@市召开",
                "在江州，市召开 | |",
                "5200 | |",
                "增长很快，没有了 | |",
            })
    void aRedactionStandsForCharactersOfItsKind(String run, String paragraphs, String marks) {
        index.add(REDACTED);
        List<Hit> hits = search('"' + run + '"').hits();
        assertThat(hits.stream().map(hit -> String.valueOf(hit.paragraph())))
                .containsExactlyInAnyOrderElementsOf(words(paragraphs));
        assertThat(hits.stream().flatMap(hit -> hit.matches().stream().map(match -> match.in(hit.text()))))
                .containsExactlyInAnyOrderElementsOf(words(marks));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    @Test
    void whatIsThereComesBeforeWhatCouldBe() {
        index.add(REDACTED);
        assertThat(search("\"增长12.3%\"").hits().stream().map(Hit::paragraph)).containsExactly(2, 1);
    }

    @Test
    void unlessAskedForRedactionsAreOnlyWhatTheyAre() {
        index.add(REDACTED);
        assertThat(index.search("\"增长12.3%\"").hits().stream().map(Hit::paragraph))
                .containsExactly(2);
        assertThat(search("增长 12.3%").total())
                .isEqualTo(index.search("增长 12.3%").total());
    }

    @Test
    void conditionsAndFacetsCountThemToo() {
        index.add(REDACTED);
        assertThat(search("\"2019年\" AND \"就业5200人\"").total()).isEqualTo(1);
        assertThat(search("\"全市生产\" NOT \"增长8%\"").hits().stream().map(Hit::paragraph))
                .containsExactly(2);
        assertThat(search("\"增长12.3%\"").facets().get("kind")).containsEntry("其他", 2);
    }

    /// Against the definition, tried out blindly on texts of three characters.
    @Test
    void exactlyTheParagraphsThatCouldHoldTheRunAreFound() {
        var random = new Random(11);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add(random(random, "增1*", 1 + random.nextInt(7)));
        }
        index.add(SampleDocument.of("样本", lines.toArray(String[]::new))
                .open("*", SlotType.NUMBER)
                .build());
        try (CorpusIndex open = index.open()) {
            for (int i = 0; i < 200; i++) {
                String run = random(random, "增1", 1 + random.nextInt(5));
                var found = new TreeSet<Integer>();
                open.search(new Query.Open(run), Filter.NONE, Page.first(500))
                        .hits()
                        .forEach(hit -> found.add(hit.paragraph()));
                var expected = new TreeSet<Integer>();
                for (int line = 0; line < lines.size(); line++) {
                    if (couldHold(lines.get(line), run)) {
                        expected.add(line + 1);
                    }
                }
                assertThat(found).as(run).isEqualTo(expected);
            }
        }
    }

    private static String random(Random random, String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .collect(StringBuilder::new, (text, c) -> text.append(alphabet.charAt(c)), StringBuilder::append)
                .toString();
    }

    private static boolean couldHold(String line, String run) {
        for (int from = 0; from < line.length(); from++) {
            if (couldBegin(line.substring(from), run, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean couldBegin(String line, String run, boolean anyThere) {
        if (run.isEmpty()) {
            return anyThere;
        }
        if (line.isEmpty()) {
            return false;
        }
        boolean there = line.charAt(0) == run.charAt(0) && couldBegin(line.substring(1), run.substring(1), true);
        boolean open = false;
        for (int length = 1; line.charAt(0) == '*' && length <= run.length(); length++) {
            open |= run.substring(0, length).chars().allMatch(c -> c == '1')
                    && couldBegin(line.substring(1), run.substring(length), anyThere);
        }
        return there || open;
    }

    private Hits search(String query) {
        try (CorpusIndex open = index.open()) {
            return open.search(QueryParser.parse(query).withOpenSlots(), Filter.NONE, Page.first(100));
        }
    }
}
