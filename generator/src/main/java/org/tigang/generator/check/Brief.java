package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the writer of the brief has said, as one text.
///
/// @param text everything, without blanks
/// @param former what must not appear
/// @param formalities what it says of head and foot
record Brief(String text, List<String> former, HeadAndFoot formalities) {
    static final Brief NONE = new Brief("", List.of(), new HeadAndFoot(List.of()));

    /// @throws CheckException where it cannot be read
    static Brief read(Path file) {
        try {
            JsonNode root = YAMLMapper.shared().readTree(Files.readAllBytes(file));
            List<String> words = new ArrayList<>();
            collect(root, words);
            return new Brief(
                    Sentence.plain(String.join("\n", words)).replace("\n", ""),
                    root.path("former").valueStream().map(JsonNode::asString).toList(),
                    HeadAndFoot.of(root));
        } catch (IOException | JacksonException e) {
            throw CheckException.at(file, "写作要求读不了", "请检查文件，或用 --brief 指明");
        }
    }

    /// All values below, each as a sentence.
    static void collect(JsonNode node, List<String> words) {
        if (node.isContainer()) {
            node.valueStream().forEach(child -> collect(child, words));
        } else if (!node.isMissingNode()) {
            words.add(asWritten(node.asString("")) + "。");
        }
    }

    /// 2026-01-12 is written 2026年1月12日.
    private static String asWritten(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /// Whether these words stand there, and not as a part of a longer number.
    boolean says(String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean cutBefore = at > 0 && isDigit(text.charAt(at - 1)) && isDigit(words.charAt(0));
            boolean cutBehind =
                    end < text.length() && isDigit(text.charAt(end)) && isDigit(words.charAt(words.length() - 1));
            if (!cutBefore && !cutBehind) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }
}
