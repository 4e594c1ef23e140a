package org.tigang.generator.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Table.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Statistics as a JSON array of objects, whose keys are the headings of a table.
final class JsonTable {
    private JsonTable() {}

    static Table read(Path file, byte[] bytes, Period reportPeriod, List<String> notes) {
        JsonNode array = parse(file, bytes);
        String name = file.getFileName().toString();
        Set<String> keys = keys(name, array);
        List<Column> columns = keys.stream()
                .map(key -> Column.of(new Field(name + "!/0/" + escaped(key), key)))
                .toList();
        if (!array.isEmpty() && !Column.suffice(columns)) {
            throw IntakeException.at(file, "没有认得出的键", "每个对象要有“指标”，和“数值”、“同比”或时期（如“2025年”）");
        }
        List<Line> lines = IntStream.range(0, array.size())
                .mapToObj(index -> line(name + "!/" + index, array.get(index), keys))
                .toList();
        return new Table(name, Unit.NONE, reportPeriod, Column.settled(columns, reportPeriod, notes), lines);
    }

    private static JsonNode parse(Path file, byte[] bytes) {
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(bytes);
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : "第" + e.getLocation().getLineNr() + "行";
            throw IntakeException.at(file, line + "不是合规的 JSON", "请检查括号、引号、逗号和重复的键");
        }
    }

    private static Set<String> keys(String name, JsonNode array) {
        Set<String> keys = new LinkedHashSet<>();
        if (!array.isArray()) {
            throw IntakeException.at(name, "最外层不是数组", "请写成 [{\"指标\": …, \"数值\": …}, …]");
        }
        for (int index = 0; index < array.size(); index++) {
            if (!array.get(index).isObject()) {
                throw IntakeException.at(name + "!/" + index, "不是对象", "请写成 {\"指标\": …, \"数值\": …}");
            }
            keys.addAll(array.get(index).propertyNames());
        }
        return keys;
    }

    private static Line line(String reference, JsonNode object, Set<String> keys) {
        List<Field> fields = new ArrayList<>();
        for (String key : keys) {
            String pointer = reference + "/" + escaped(key);
            JsonNode value = object.path(key);
            if (value.isContainer()) {
                throw IntakeException.at(pointer, "这里应是一个数或一段文字", "请不要写成数组或对象");
            }
            fields.add(
                    new Field(pointer, value.isNumber() ? value.decimalValue().toPlainString() : value.asString("")));
        }
        return new Line(reference, fields);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
