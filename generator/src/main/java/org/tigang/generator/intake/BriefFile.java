package org.tigang.generator.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A brief in YAML or JSON, key by key.
final class BriefFile {
    private static final Set<String> KINDS = Set.of("工作总结", "工作报告", "政府工作报告", "讲话", "发言提纲", "情况汇报", "意见");
    private static final List<String> KEYS = List.of(
            "kind",
            "title",
            "organisation",
            "scope",
            "period",
            "date",
            "salutation",
            "signature",
            "outline",
            "points",
            "stats",
            "like",
            "use",
            "people",
            "former",
            "pages",
            "contents");

    private BriefFile() {}

    static Brief read(Path file, byte[] bytes) {
        BriefNode root = new BriefNode(BriefText.of(file, bytes), "", parse(file, bytes));
        root.onlyKeys(KEYS);
        return new Brief(
                kind(root.at("kind")),
                root.at("title").words(),
                root.at("organisation").requiredWords(),
                root.at("scope").words().orElse(""),
                period(root.at("period")),
                root.at("date").date(),
                root.at("salutation").words(),
                root.at("signature").words(),
                root.at("outline").listOfWords(),
                root.at("points").list().stream().map(BriefFile::point).toList(),
                root.at("stats").listOfWords(),
                root.at("like").words(),
                use(root.at("use")),
                root.at("people").list().stream().map(BriefFile::person).toList(),
                root.at("former").listOfWords(),
                root.at("pages").number(),
                root.at("contents").isYes());
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

    private static DocumentKind kind(BriefNode node) {
        String label = node.requiredWords();
        return DocumentKind.of(label)
                .filter(kind -> KINDS.contains(kind.label()))
                .orElseThrow(() -> node.refused("“" + label + "”不是能写的文种", "可写：工作总结、工作报告、讲话、发言提纲、情况汇报、意见"));
    }

    private static Period period(BriefNode node) {
        String text = node.requiredWords();
        return Period.parse(text)
                .orElseThrow(() -> node.refused("“" + text + "”不是看得懂的时期", "请写成 2025年、2025年上半年、2025年1—9月或 2025年第三季度"));
    }

    private static Brief.Point point(BriefNode node) {
        node.onlyKeys(List.of("topic", "text"));
        return new Brief.Point(
                node.at("topic").words().orElse(""), node.at("text").requiredWords());
    }

    private static Brief.Person person(BriefNode node) {
        node.onlyKeys(List.of("name", "post", "since"));
        return new Brief.Person(
                node.at("name").requiredWords(),
                node.at("post").words().orElse(""),
                node.at("since").number());
    }

    private static Brief.Use use(BriefNode node) {
        if (node.isAbsent()) {
            return Brief.Use.ALL;
        }
        node.onlyKeys(List.of("from", "organisations", "exclude"));
        return new Brief.Use(
                node.at("from").number(),
                node.at("organisations").listOfWords(),
                node.at("exclude").listOfWords());
    }
}
