package org.tigang.app.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/// A page for the eye: what was drafted on the left, what the office itself wrote on the right.
final class SideBySide {
    private SideBySide() {}

    static void write(Province province, List<String> draft) {
        String page =
                """
                <!DOCTYPE html>
                <html lang="zh"><meta charset="utf-8"><title>%1$s</title>
                <style>main{display:grid;grid-template-columns:1fr 1fr;gap:2em}p{text-indent:2em}</style>
                <main><section><h1>提纲</h1>%2$s</section><section><h1>%3$s</h1>%4$s</section></main></html>
                """.formatted(province.name(), paragraphs(draft), province.reportId(), paragraphs(province.report()));
        Workshop.write(Workshop.folder("side-by-side").resolve(province.name() + ".html"), page);
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>\n")
                .collect(Collectors.joining());
    }
}
