package org.tigang.generator.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// One key of a brief with its value; every refusal names the file, the line and the key.
record BriefNode(BriefText text, String key, JsonNode node) {
    private static final int NEAR = 3;

    BriefNode at(String name) {
        return new BriefNode(text, name, node.path(name));
    }

    boolean isAbsent() {
        return node.isMissingNode()
                || node.isNull()
                || (node.isString() && node.asString().isBlank());
    }

    void onlyKeys(List<String> known) {
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

    Optional<String> words() {
        if (isAbsent()) {
            return Optional.empty();
        }
        if (!node.isValueNode()) {
            throw refused(subject() + "应是一段文字", "请不要写成列表或分项");
        }
        return Optional.of(node.asString().strip());
    }

    String requiredWords() {
        return words().orElseThrow(() -> refused("缺少“" + key + "”", "请补上"));
    }

    List<BriefNode> list() {
        if (isAbsent()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw refused(subject() + "应是列表", "每项前写“- ”，或写成 [甲, 乙]");
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> new BriefNode(text, key, node.get(index)))
                .toList();
    }

    List<String> listOfWords() {
        return list().stream().map(BriefNode::requiredWords).toList();
    }

    OptionalInt number() {
        if (isAbsent()) {
            return OptionalInt.empty();
        }
        Optional<String> digits = words().filter(word -> word.matches("\\d{1,4}年?"));
        return OptionalInt.of(digits.map(word -> Integer.parseInt(word.replace("年", "")))
                .orElseThrow(() -> refused(subject() + "应是整数", "请写成数字，如 2024")));
    }

    /// Not, where nothing is said.
    boolean isYes() {
        return switch (words().orElse("否")) {
            case "true", "是", "有", "要" -> true;
            case "false", "否", "无", "不要" -> false;
            default -> throw refused(subject() + "只能写 true 或 false", "要就写 true，不要就写 false");
        };
    }

    Optional<LocalDate> date() {
        return words().map(this::date);
    }

    private LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw refused("日期“" + word + "”看不懂", "请写成 2026-01-12");
        }
    }

    IntakeException refused(String what, String remedy) {
        return IntakeException.at(text.place(key), what, remedy);
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
