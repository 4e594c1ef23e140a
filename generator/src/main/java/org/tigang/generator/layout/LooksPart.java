package org.tigang.generator.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.intake.KeyedNode;
import org.tigang.generator.layout.HouseStyle.Look;
import org.tigang.generator.layout.HouseStyle.Setting;

/// The elements of a house style: 标题: {face: 小标宋, size: 二号, set: 居中}.
record LooksPart(KeyedNode node, Optional<HouseStyle> base) {
    // 3号 is what fills the grid of the standard; the others are as word processors count them.
    private static final Map<String, Double> SIZES = Map.ofEntries(
            Map.entry("初号", 42.0),
            Map.entry("小初", 36.0),
            Map.entry("一号", 26.0),
            Map.entry("小一", 24.0),
            Map.entry("二号", 22.0),
            Map.entry("小二", 18.0),
            Map.entry("三号", 15.75),
            Map.entry("小三", 15.0),
            Map.entry("四号", 14.0),
            Map.entry("小四", 12.0),
            Map.entry("五号", 10.5));
    private static final double SMALLEST = 10.5;
    private static final double LARGEST = 120;

    Map<Element, Look> looks() {
        if (!node.isAbsent()) {
            node.onlyKeys(Stream.of(Element.values()).map(Element::label).toList());
        }
        Map<Element, Look> looks = new EnumMap<>(Element.class);
        for (Element element : Element.values()) {
            looks.put(element, look(element));
        }
        return looks;
    }

    private Look look(Element element) {
        KeyedNode told = node.at(element.label());
        Optional<Look> before = base.map(style -> style.look(element));
        if (told.isAbsent()) {
            return before.orElseThrow(() -> node.refused("缺少“" + element.label() + "”的样子", "请补上，或在 based 里写明以哪个样式为底"));
        }
        var part = StyleFile.Part.of(told, before, "face", "size", "set", "indent", "inset", "ink");
        return new Look(
                part.choice("face", List.of(Face.values()), Face::label, Look::face),
                size(told.at("size"), before),
                part.choice("set", List.of(Setting.values()), Setting::label, Look::setting),
                cells(told.at("indent"), before.map(Look::indent)),
                cells(told.at("inset"), before.map(Look::inset)),
                told.at("ink").isAbsent() && before.isEmpty()
                        ? Ink.BLACK
                        : part.choice("ink", List.of(Ink.values()), Ink::label, Look::ink));
    }

    private static double size(KeyedNode told, Optional<Look> before) {
        Optional<Double> named = told.words().map(SIZES::get);
        double size = named.or(() -> told.isAbsent() ? before.map(Look::size) : Optional.empty())
                .orElseGet(told::requiredAmount);
        if (size < SMALLEST || size > LARGEST) {
            throw told.refused("字号" + size + "磅不合适", "请写成字号（如 三号）或磅数（如 16）");
        }
        return size;
    }

    private static int cells(KeyedNode told, Optional<Integer> before) {
        return told.number().orElseGet(() -> before.orElse(0));
    }
}
