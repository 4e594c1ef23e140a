package org.tigang.generator.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.generator.intake.KeyedNode;
import org.tigang.generator.layout.HouseStyle.Foot;
import org.tigang.generator.layout.HouseStyle.Form;
import org.tigang.generator.layout.HouseStyle.Grid;
import org.tigang.generator.layout.HouseStyle.Head;
import org.tigang.generator.layout.HouseStyle.Paper;

/// A house style in YAML, key by key. What it does not say is as in the style it is based on.
final class StyleFile {
    private static final List<String> KEYS =
            List.of("name", "purpose", "based", "paper", "grid", "fonts", "head", "foot", "elements", "deviations");

    private final KeyedNode root;
    private final Optional<HouseStyle> base;

    private StyleFile(KeyedNode root, Optional<HouseStyle> base) {
        this.root = root;
        this.base = base;
    }

    /// @param known the styles that it may be based on
    static HouseStyle read(KeyedNode root, Map<String, HouseStyle> known) {
        root.onlyKeys(KEYS);
        KeyedNode based = root.at("based");
        Optional<HouseStyle> base = based.words()
                .map(name -> Optional.ofNullable(known.get(name))
                        .orElseThrow(
                                () -> based.refused("没有“" + name + "”这个样式", "可写：" + String.join("、", known.keySet()))));
        return new StyleFile(root, base).style();
    }

    /// Of the product's own files, by name, in the order of the files.
    static Map<String, HouseStyle> builtIn(List<String> files) {
        Map<String, HouseStyle> styles = new LinkedHashMap<>();
        for (String file : files) {
            HouseStyle style = read(KeyedNode.of(Path.of(file), bytes(file)), styles);
            styles.put(style.name(), style);
        }
        return styles;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = StyleFile.class.getResourceAsStream("/styles/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no resource styles/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HouseStyle style() {
        return new HouseStyle(
                root.at("name").requiredWords(),
                words(root.at("purpose"), HouseStyle::purpose),
                paper(root.at("paper")),
                grid(root.at("grid")),
                new LooksPart(root.at("elements"), base).looks(),
                fonts(root.at("fonts")),
                head(root.at("head")),
                foot(root.at("foot")),
                root.at("deviations").list().stream().map(StyleFile::deviation).toList());
    }

    private Paper paper(KeyedNode node) {
        Part<Paper> part = part(node, HouseStyle::paper, "width", "height", "top", "bottom", "left", "right");
        return new Paper(
                part.amount("width", Paper::width),
                part.amount("height", Paper::height),
                part.amount("top", Paper::top),
                part.amount("bottom", Paper::bottom),
                part.amount("left", Paper::left),
                part.amount("right", Paper::right));
    }

    private Grid grid(KeyedNode node) {
        Part<Grid> part = part(node, HouseStyle::grid, "lines", "cells", "pitch", "cell", "size");
        return new Grid(
                (int) part.amount("lines", grid -> (double) grid.lines()),
                (int) part.amount("cells", grid -> (double) grid.cells()),
                part.amount("pitch", Grid::pitch),
                part.amount("cell", Grid::cell),
                part.amount("size", Grid::size));
    }

    private Head head(KeyedNode node) {
        Part<Head> part = part(node, HouseStyle::head, "form", "top", "suffix", "gap", "width", "weight");
        return new Head(
                part.choice("form", List.of(Form.values()), Form::label, Head::form),
                part.amount("top", Head::top),
                part.words("suffix", Head::suffix).replace("无", ""),
                part.amount("gap", Head::gap),
                part.amount("width", Head::width),
                part.amount("weight", Head::weight));
    }

    private Foot foot(KeyedNode node) {
        Part<Foot> part = part(node, HouseStyle::foot, "outer", "inner", "page", "first-number");
        return new Foot(
                part.amount("outer", Foot::outer),
                part.amount("inner", Foot::inner),
                part.either("page", "偶数页", "末页", Foot::onEvenPage),
                part.either("first-number", "有", "无", Foot::numbersFirstPage));
    }

    private Map<Face, String> fonts(KeyedNode node) {
        List<String> faces = Stream.of(Face.values()).map(Face::label).toList();
        Part<HouseStyle> part = part(node, Function.identity(), faces.toArray(String[]::new));
        Map<Face, String> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            fonts.put(face, part.words(face.label(), style -> style.family(face)));
        }
        return fonts;
    }

    private <T> Part<T> part(KeyedNode node, Function<HouseStyle, T> of, String... keys) {
        return Part.of(node, base.map(of), keys);
    }

    private String words(KeyedNode node, Function<HouseStyle, String> otherwise) {
        return node.words().or(() -> base.map(otherwise)).orElseGet(node::requiredWords);
    }

    private static Deviation deviation(KeyedNode node) {
        Part<Deviation> part = Part.of(node, Optional.empty(), "clause", "strength", "what", "reason");
        return new Deviation(
                part.words("clause", Deviation::clause),
                part.choice(
                        "strength",
                        List.of(Deviation.Strength.values()),
                        Deviation.Strength::label,
                        Deviation::strength),
                part.words("what", Deviation::what),
                part.words("reason", Deviation::reason));
    }

    /// A group of keys, each with its value in the style that this one is based on.
    record Part<T>(KeyedNode node, Optional<T> base) {

        static <T> Part<T> of(KeyedNode node, Optional<T> base, String... keys) {
            if (!node.isAbsent()) {
                node.onlyKeys(List.of(keys));
            }
            return new Part<>(node, base);
        }

        double amount(String key, Function<T, Double> otherwise) {
            var told = node.at(key).amount();
            return told.isPresent()
                    ? told.getAsDouble()
                    : base.map(otherwise).orElseGet(() -> node.at(key).requiredAmount());
        }

        /// Absent without a base: refused. An empty word is a word.
        String words(String key, Function<T, String> otherwise) {
            return node.at(key)
                    .words()
                    .or(() -> base.map(otherwise))
                    .orElseGet(() -> node.at(key).requiredWords());
        }

        <C> C choice(String key, List<C> choices, Function<C, String> label, Function<T, C> otherwise) {
            Optional<String> told = node.at(key).words();
            if (told.isEmpty() && base.isPresent()) {
                return otherwise.apply(base.get());
            }
            String word = told.orElseGet(() -> node.at(key).requiredWords());
            return choices.stream()
                    .filter(choice -> label.apply(choice).equals(word))
                    .findFirst()
                    .orElseThrow(() -> node.at(key)
                            .refused(
                                    "“" + key + "”不能是“" + word + "”",
                                    "可写：" + choices.stream().map(label).collect(Collectors.joining("、"))));
        }

        boolean either(String key, String yes, String no, Function<T, Boolean> otherwise) {
            Function<Boolean, String> label = is -> is ? yes : no;
            return choice(key, List.of(true, false), label, otherwise);
        }
    }
}
