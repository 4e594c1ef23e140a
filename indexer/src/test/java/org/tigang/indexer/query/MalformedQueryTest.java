package org.tigang.indexer.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A query that cannot be understood is answered with one line: where, what, and what to do.
class MalformedQueryTest {
    private static final String[] PIECES = {
        "工会", "维权", " ", "　", "AND", "OR", "NOT", "(", ")", "（", "）", "\"", "“", "”", "＂", ":", "：", "标题", "年份", "类型",
        "单位", "作者", "kind", "2015", "..", "-", "讲话", "\n", "\u0000", "\u2028", "𠮷", "\ud842", "*", "\\", "，", "\u00a0"
    };

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'   ' | 4 | 没有要查的内容，请写上要查的词",
                "'工会 (组建' | 4 | 左括号没有对应的右括号，请补上右括号",
                "'工会 (' | 4 | 左括号没有对应的右括号，请补上右括号",
                "'工会 )' | 4 | 右括号没有对应的左括号，请删去它，或补上左括号",
                "')工会' | 1 | 右括号没有对应的左括号，请删去它，或补上左括号",
                "'工会 ()' | 4 | 括号里没有内容，请写上要查的词，或删去括号",
                "'工会 \"组建' | 4 | 引号没有配对，请补上另一个引号",
                "'\"\"' | 1 | 引号里没有内容，请写上要查的字",
                "'工会 AND' | 4 | “AND”后面缺少要查的词，请补上，或删去“AND”",
                "'工会 AND OR 妇联' | 4 | “AND”后面缺少要查的词，请补上，或删去“AND”",
                "'OR 工会' | 1 | “OR”前面缺少要查的词，请补上，或删去“OR”",
                "'(工会 OR) 妇联' | 5 | “OR”后面缺少要查的词，请补上，或删去“OR”",
                "'工会 NOT' | 4 | “NOT”后面缺少要查的词，请补上，或删去“NOT”",
                "'标题: 总结' | 4 | “标题”后面没有内容，请紧接着冒号写，中间不空格",
                "'标题:(总结)' | 4 | “标题”后面没有内容，请紧接着冒号写，中间不空格",
                "'工会 作者:张三' | 4 | 没有“作者”这一项，可用的有标题、提纲、地区、单位、类型、年份；要查这几个字，请加引号",
                "'kind:通知' | 1 | 没有“kind”这一项，可用的有标题、提纲、地区、单位、类型、年份；要查这几个字，请加引号",
                "'年份:去年' | 4 | 年份写法不对，请写成2015或2015..2020这样",
                "'年份:15..20' | 4 | 年份写法不对，请写成2015或2015..2020这样",
                "'年份:2020..2015' | 4 | 年份先后颠倒，请先写早的，后写晚的",
            })
    void aFaultIsShownAtItsPlace(String query, int place, String fault) {
        String shown = query.substring(0, place - 1) + "〖此处〗" + query.substring(place - 1);
        assertThatThrownBy(() -> QueryParser.parse(query))
                .isInstanceOf(MalformedQueryException.class)
                .hasMessage("检索式第" + place + "个字处：" + fault + "：" + shown);
    }

    @Test
    void whatIsTooLongIsRefusedAtTheCharacterTooMany() {
        assertThat(fault("工".repeat(30_000)))
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("检索式第20001个字处：检索式太长，请缩短到20000字以内")
                        .hasSizeLessThan(100));
        assertThat(fault("\"" + "工".repeat(2000) + "\""))
                .hasValueSatisfying(line -> assertThat(line).contains("引号里的内容超过1000字，请截短"));
        assertThat(fault("(".repeat(5000)))
                .hasValueSatisfying(line -> assertThat(line).startsWith("检索式第51个字处：括号和 NOT 套了50层以上，请写得简单些"));
        assertThat(fault("NOT ".repeat(4000) + "工会"))
                .hasValueSatisfying(line -> assertThat(line).startsWith("检索式第201个字处：括号和 NOT 套了50层以上，请写得简单些"));
        String many = IntStream.range(0, 300).mapToObj(String::valueOf).collect(Collectors.joining(" OR "));
        assertThat(fault(many)).hasValueSatisfying(line -> assertThat(line).contains("条件超过200个，请分几次查"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyStringIsAQueryOrGetsOneLine(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            String query = query(random);
            fault(query).ifPresentOrElse(line -> requireLine(query, line), () -> requireStable(query));
        }
    }

    private static String query(Random random) {
        var query = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            boolean piece = random.nextInt(8) > 0;
            query.append(
                    piece
                            ? PIECES[random.nextInt(PIECES.length)]
                            : String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1)));
        }
        return query.toString();
    }

    private static void requireLine(String query, String line) {
        assertThat(line).as(query).matches("检索式第\\d+个字处：.+：.*〖此处〗.*").hasSizeLessThan(160);
        assertThat(line.codePoints().noneMatch(Character::isISOControl))
                .as(query)
                .isTrue();
    }

    /// What was understood can be written down and asked again.
    private static void requireStable(String query) {
        Query understood = QueryParser.parse(query);
        assertThat(QueryParser.parse(understood.written())).as(query).isEqualTo(understood);
    }

    private static Optional<String> fault(String query) {
        try {
            QueryParser.parse(query);
            return Optional.empty();
        } catch (MalformedQueryException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
