package org.tigang.generator.intake;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;

/// What a column holds, read from its heading.
sealed interface Heading {

    /// Words about the indicator of a row.
    enum Word implements Heading {
        INDICATOR,
        UNIT,
        PERIOD,
        SCOPE,
        PRICES,
        BOARD,
        IGNORED
    }

    enum Kind {
        VALUE,
        YEAR_BEFORE,
        PREVIOUS,
        YEAR_OVER_YEAR,
        PERIOD_OVER_PERIOD,
        TARGET,
        /// 年度目标: of the whole year, whatever part of it the row tells.
        YEAR_TARGET
    }

    /// Numbers. Without a period of its own the column speaks of the row's.
    record Measure(Kind kind, Optional<Period> period, Unit unit) implements Heading {
        boolean isLevel() {
            return kind != Kind.YEAR_OVER_YEAR && kind != Kind.PERIOD_OVER_PERIOD;
        }

        /// With the unit that a row of its own tells below the headings.
        Measure in(Unit told) {
            return unit.equals(Unit.NONE) ? new Measure(kind, period, told) : this;
        }

        boolean sameColumn(Measure other) {
            return kind == other.kind && period.equals(other.period);
        }
    }

    /// Not understood.
    record Unknown(String label) implements Heading {
        private static final Pattern PERIOD_LIKE =
                Pattern.compile("(?:19|20)\\d\\d年?\\D?\\d.*|(?:19|20)\\d\\d年?.*[月季].*");

        boolean looksLikePeriod() {
            return PERIOD_LIKE.matcher(label).matches();
        }
    }

    Map<String, Word> WORDS = Stream.of(
                    words(Word.INDICATOR, "指标 指标名称 统计指标 主要指标 指标项目 项目 项目名称 名称"),
                    words(Word.UNIT, "单位 计量单位"),
                    words(Word.PERIOD, "时期 统计期 统计时期 统计时间 报告期 期间 时间 年份 年度"),
                    words(Word.SCOPE, "范围 统计范围 地区 区域"),
                    words(Word.PRICES, "口径 统计口径 价格口径"),
                    words(Word.BOARD, "板块 类别 分类 大类"),
                    words(Word.IGNORED, "备注 说明 注 序号 编号 编码 代码 行次 数据来源 资料来源 来源 填报单位 责任单位 排名 位次"))
            .flatMap(words -> words.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    Pattern VALUE = Pattern.compile("数值?|数据|值|(?:本期|当期|本年|累计|本期累计|本年累计|实际|实绩|完成|实际完成|绝对|统计|指标)(?:数|值|情况|累计)?|总量");
    Pattern YEAR_BEFORE = Pattern.compile("(?:上年|去年)?同期(?:数|值|累计|实绩|实际)?|(?:上年|去年)(?:数|值|实绩|实际|完成)?");
    Pattern PREVIOUS = Pattern.compile("上期(?:数|值)?|上一期|上月|上季|上季度");
    Pattern YEAR_OVER_YEAR = Pattern.compile(
            "(?!.*[额量数值])(?:.*同比.*|[比较](?:上年|去年|(?:19|20)\\d\\d年).*|(?:增长|增减|增)(?:率|速|幅|幅度)?[%±]*|增速|增幅|±%?)");
    Pattern PERIOD_OVER_PERIOD = Pattern.compile("(?!.*[额量数值]).*环比.*");
    String AIM = "(?:目标|计划|任务)(?:任务|目标)?(?:值|数)?";
    Pattern TARGET = Pattern.compile(AIM);
    Pattern YEAR_TARGET = Pattern.compile("(?:年度|全年|年初|年)" + AIM);
    Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /// Reads a heading.
    ///
    /// @param text the heading's cell; of a heading over two rows both cells, the upper first
    static Heading parse(String text) {
        UnitWords words = words(text);
        String label = words.text();
        Word word = WORDS.get(label);
        if (word != null) {
            return word;
        }
        return measure(label, words.unit())
                .<Heading>map(measure -> measure)
                .orElseGet(() -> label.isEmpty() ? Word.IGNORED : new Unknown(label));
    }

    /// Whether a cell names the column of the indicators; less work than reading the heading.
    static boolean isIndicator(String text) {
        return WORDS.get(words(text).text()) == Word.INDICATOR;
    }

    private static UnitWords words(String text) {
        return UnitWords.split(
                SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
    }

    private static Optional<Measure> measure(String label, Unit unit) {
        boolean dated = label.startsWith("19") || label.startsWith("20");
        for (int end = label.length(); dated && end >= 4; end--) {
            Optional<Period> period = Period.parse(label.substring(0, end));
            Optional<Kind> kind = kind(label.substring(end));
            if (period.isPresent() && (kind.isPresent() || end == label.length())) {
                return Optional.of(new Measure(kind.orElse(Kind.VALUE), period, unit));
            }
        }
        return kind(label).map(kind -> new Measure(kind, Optional.empty(), unit));
    }

    private static Optional<Kind> kind(String label) {
        return Stream.of(
                        Map.entry(VALUE, Kind.VALUE),
                        Map.entry(YEAR_BEFORE, Kind.YEAR_BEFORE),
                        Map.entry(PREVIOUS, Kind.PREVIOUS),
                        Map.entry(TARGET, Kind.TARGET),
                        Map.entry(YEAR_TARGET, Kind.YEAR_TARGET),
                        Map.entry(PERIOD_OVER_PERIOD, Kind.PERIOD_OVER_PERIOD),
                        Map.entry(YEAR_OVER_YEAR, Kind.YEAR_OVER_YEAR))
                .filter(entry -> entry.getKey().matcher(label).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, Word> words(Word word, String names) {
        return Stream.of(names.split(" ")).collect(Collectors.toMap(name -> name, _ -> word));
    }
}
