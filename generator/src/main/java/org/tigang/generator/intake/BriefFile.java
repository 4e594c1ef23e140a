package org.tigang.generator.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            "charts");
    private static final Map<String, Brief.Form> FORMS =
            Map.of("柱状图", Brief.Form.BARS, "折线图", Brief.Form.LINES);
    private static final Map<String, Brief.Shown> SHOWN =
            Map.of("数值", Brief.Shown.VALUE, "增速", Brief.Shown.GROWTH);

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
                root.at("charts").list().stream().map(BriefFile::chart).toList());
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

    private static Brief.Picture chart(BriefNode node) {
        node.onlyKeys(List.of("form", "shows", "title", "indicators"));
        BriefNode indicators = node.at("indicators");
        List<String> names = indicators.listOfWords();
        if (names.isEmpty()) {
            throw indicators.refused("图里没有指标", "请写出要画的指标，如 [地区生产总值, 进出口总额]");
        }
        return new Brief.Picture(
                one(node.at("form"), FORMS, Brief.Form.BARS),
                one(node.at("shows"), SHOWN, Brief.Shown.VALUE),
                node.at("title").words(),
                names,
                indicators.place());
    }

    private static <T> T one(BriefNode node, Map<String, T> known, T usual) {
        return node.words()
                .map(word -> Optional.ofNullable(known.get(word))
                        .orElseThrow(() -> node.refused(
                                "“" + word + "”不认识",
                                "可写：" + known.keySet().stream().sorted().collect(Collectors.joining("、")))))
                .orElse(usual);
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
