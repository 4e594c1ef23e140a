package org.tigang.generator.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One key of a file in YAML or JSON with its value; every refusal names the file, the line and the key.
public final class KeyedNode {
    private static final int NEAR = 3;

    private final KeyedText text;
    private final String key;
    private final JsonNode node;
    private final int from;

    /// @param from the line from which on the key is looked for
    private KeyedNode(KeyedText text, String key, JsonNode node, int from) {
        this.text = text;
        this.key = key;
        this.node = node;
        this.from = from;
    }

    /// A whole file; by its name it is JSON, else YAML.
    ///
    /// @throws IntakeException where it is neither
    public static KeyedNode of(Path file, byte[] bytes) {
        return new KeyedNode(KeyedText.of(file, bytes), "", parse(file, bytes), 0);
    }

    private static JsonNode parse(Path file, byte[] bytes) {
        boolean json = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            return (json ? json() : yaml()).readTree(bytes);
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : "第" + e.getLocation().getLineNr() + "行";
            throw IntakeException.at(file, line + (json ? "不是合规的 JSON" : "不是合规的 YAML"), "请检查缩进、冒号、引号和重复的键");
        }
    }

    private static ObjectMapper json() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static ObjectMapper yaml() {
        return YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    public KeyedNode at(String name) {
        return new KeyedNode(text, name, node.path(name), text.line(key, from).orElse(from));
    }

    /// The names of the keys below, as they stand.
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    public boolean isList() {
        return node.isArray();
    }

    public boolean isGroup() {
        return node.isObject();
    }

    public boolean isAbsent() {
        return node.isMissingNode()
                || node.isNull()
                || (node.isString() && node.asString().isBlank());
    }

    public void onlyKeys(List<String> known) {
        if (!node.isObject()) {
            throw refused(subject() + "不是“键: 值”的写法", "可用的键：" + String.join("、", known));
        }
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    String remedy = nearest(name, known)
                            .map(near -> "是不是“" + near + "”？")
                            .orElse("可用的键：" + String.join("、", known));
                    throw at(name).refused("没有“" + name + "”这个键", remedy);
                });
    }

    public Optional<String> words() {
        if (isAbsent()) {
            return Optional.empty();
        }
        if (!node.isValueNode()) {
            throw refused(subject() + "应是一段文字", "请不要写成列表或分项");
        }
        return Optional.of(node.asString().strip());
    }

    public String requiredWords() {
        return words().orElseThrow(() -> refused("缺少“" + key + "”", "请补上"));
    }

    public List<KeyedNode> list() {
        if (isAbsent()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw refused(subject() + "应是列表", "每项前写“- ”，或写成 [甲, 乙]");
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> new KeyedNode(text, key, node.get(index), from))
                .toList();
    }

    public List<String> listOfWords() {
        return list().stream().map(KeyedNode::requiredWords).toList();
    }

    public OptionalInt number() {
        if (isAbsent()) {
            return OptionalInt.empty();
        }
        Optional<String> digits = words().filter(word -> word.matches("\\d{1,4}年?"));
        return OptionalInt.of(digits.map(word -> Integer.parseInt(word.replace("年", "")))
                .orElseThrow(() -> refused(subject() + "应是整数", "请写成数字，如 2024")));
    }

    /// Not, where nothing is said.
    public boolean isYes() {
        return switch (words().orElse("否")) {
            case "true", "是", "有", "要" -> true;
            case "false", "否", "无", "不要" -> false;
            default -> throw refused(subject() + "只能写 true 或 false", "要就写 true，不要就写 false");
        };
    }

    /// A length or the like; empty where the key is absent.
    public OptionalDouble amount() {
        if (isAbsent()) {
            return OptionalDouble.empty();
        }
        Optional<String> digits = words().filter(word -> word.matches("\\d{1,4}(?:\\.\\d{1,4})?"));
        return OptionalDouble.of(
                digits.map(Double::parseDouble).orElseThrow(() -> refused(subject() + "应是数", "请写成数字，如 35 或 29.61")));
    }

    public double requiredAmount() {
        return amount().orElseThrow(() -> refused("缺少“" + key + "”", "请补上"));
    }

    public Optional<LocalDate> date() {
        return words().map(this::date);
    }

    private LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw refused("日期“" + word + "”看不懂", "请写成 2026-01-12");
        }
    }

    /// Where it stands, for a refusal that can only be made later.
    String place() {
        return text.line(key, from).isPresent()
                ? text.place(text.line(key, from).getAsInt())
                : text.file();
    }

    public IntakeException refused(String what, String remedy) {
        return IntakeException.at(place(), what, remedy);
    }

    private String subject() {
        return key.isEmpty() ? "整个文件" : "“" + key + "”";
    }

    private static Optional<String> nearest(String name, List<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .filter(candidate -> distance(name, candidate) < Math.min(NEAR + 1, candidate.length()));
    }

    /// Levenshtein's distance.
    private static int distance(String from, String to) {
        int[] row = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[to.length()];
    }
}
