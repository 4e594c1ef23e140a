package org.tigang.generator.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;

/// A brief in YAML or JSON, key by key.
final class BriefFile {
    private static final Set<String> KINDS = Set.of("工作总结", "工作报告", "政府工作报告", "讲话", "发言提纲", "情况汇报", "意见");
    private static final List<String> OWN_KEYS = List.of(
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
            "contents",
            "tables",
            "charts",
            "style");
    private static final List<String> KEYS =
            Stream.of(OWN_KEYS, FormalitiesPart.KEYS).flatMap(List::stream).toList();
    private static final Map<String, Brief.Form> FORMS = Map.of("柱状图", Brief.Form.BARS, "折线图", Brief.Form.LINES);
    private static final Map<String, Brief.Shown> SHOWN = Map.of("数值", Brief.Shown.VALUE, "增速", Brief.Shown.GROWTH);

    private BriefFile() {}

    static Brief read(Path file, byte[] bytes) {
        KeyedNode root = KeyedNode.of(file, bytes);
        root.onlyKeys(KEYS);
        return new Brief(
                kind(root.at("kind")),
                root.at("title").words(),
                root.at("organisation").requiredWords(),
                root.at("scope").words().orElse(""),
                period(root.at("period")),
                root.at("date").date(),
                root.at("salutation").words(),
                signature(root.at("signature")),
                root.at("outline").listOfWords(),
                root.at("points").list().stream().map(BriefFile::point).toList(),
                root.at("stats").listOfWords(),
                root.at("like").words(),
                use(root.at("use")),
                root.at("people").list().stream().map(BriefFile::person).toList(),
                root.at("former").listOfWords(),
                root.at("pages").number(),
                root.at("contents").isYes(),
                root.at("tables").list().stream().map(BriefFile::table).toList(),
                root.at("charts").list().stream().map(BriefFile::chart).toList(),
                root.at("style").words(),
                FormalitiesPart.of(root));
    }

    /// Of several offices, each on a line of its own.
    private static Optional<String> signature(KeyedNode node) {
        return node.isList() ? Optional.of(String.join("\n", node.listOfWords())) : node.words();
    }

    private static DocumentKind kind(KeyedNode node) {
        String label = node.requiredWords();
        return DocumentKind.of(label)
                .filter(kind -> KINDS.contains(kind.label()))
                .orElseThrow(() -> node.refused("“" + label + "”不是能写的文种", "可写：工作总结、工作报告、讲话、发言提纲、情况汇报、意见"));
    }

    private static Period period(KeyedNode node) {
        String text = node.requiredWords();
        return Period.parse(text)
                .orElseThrow(() -> node.refused("“" + text + "”不是看得懂的时期", "请写成 2025年、2025年上半年、2025年1—9月或 2025年第三季度"));
    }

    private static Brief.Point point(KeyedNode node) {
        node.onlyKeys(List.of("topic", "text"));
        return new Brief.Point(
                node.at("topic").words().orElse(""), node.at("text").requiredWords());
    }

    private static Brief.Table table(KeyedNode node) {
        node.onlyKeys(List.of("title", "indicators"));
        return new Brief.Table(
                node.at("title").requiredWords(), node.at("indicators").listOfWords());
    }

    private static Brief.Person person(KeyedNode node) {
        node.onlyKeys(List.of("name", "post", "since"));
        return new Brief.Person(
                node.at("name").requiredWords(),
                node.at("post").words().orElse(""),
                node.at("since").number());
    }

    private static Brief.Picture chart(KeyedNode node) {
        node.onlyKeys(List.of("form", "shows", "title", "indicators"));
        KeyedNode indicators = node.at("indicators");
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

    private static <T> T one(KeyedNode node, Map<String, T> known, T usual) {
        return node.words()
                .map(word -> Optional.ofNullable(known.get(word))
                        .orElseThrow(() -> node.refused(
                                "“" + word + "”不认识",
                                "可写：" + known.keySet().stream().sorted().collect(Collectors.joining("、")))))
                .orElse(usual);
    }

    private static Brief.Use use(KeyedNode node) {
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
