package org.tigang.app.command;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.tigang.app.screen.Screen;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;

/// Found paragraphs as a person reads them.
final class HitLines {
    private final Screen screen;

    HitLines(Screen screen) {
        this.screen = screen;
    }

    void show(Hits hits, Page page) {
        String suggestion = suggestion(hits);
        if (hits.total() == 0) {
            screen.print("没有找到。" + suggestion);
            return;
        }
        if (!suggestion.isEmpty()) {
            screen.print(suggestion);
        }
        screen.print("共" + hits.total() + "段，用时" + hits.millis() + "毫秒");
        int number = page.offset();
        for (Hit hit : hits.hits()) {
            number++;
            show(number, hit);
        }
        hits.facets().forEach(this::facet);
    }

    void show(DocumentHits hits, Page page) {
        if (hits.total() == 0) {
            screen.print("没有找到。");
            return;
        }
        screen.print("共" + hits.total() + "份文件，" + hits.paragraphs() + "段");
        int number = page.offset();
        for (DocumentHit document : hits.documents()) {
            number++;
            screen.print("");
            screen.print(number + ". " + heading(document.best().getFirst()) + document.document() + "，"
                    + document.total() + "段");
            document.best().forEach(this::text);
        }
    }

    private static String heading(Hit hit) {
        return (hit.title().isEmpty() ? hit.source() : hit.title()) + "（" + hit.kind()
                + (hit.year().isPresent() ? "，" + hit.year().getAsInt() + "年" : "") + "）";
    }

    private static String suggestion(Hits hits) {
        return hits.suggestions().isEmpty() ? "" : "您要找的是不是：" + String.join("　", hits.suggestions()) + "？";
    }

    private void show(int number, Hit hit) {
        screen.print("");
        screen.print(number + ". " + heading(hit) + hit.document() + ":" + hit.paragraph());
        text(hit);
    }

    private void text(Hit hit) {
        if (!hit.path().isEmpty()) {
            screen.print("   " + String.join(" › ", hit.path()));
        }
        screen.print("   " + screen.highlighted(hit.text(), hit.matches()));
    }

    private void facet(String name, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        String label = switch (name) {
            case "kind" -> "类型";
            case "year" -> "年份";
            case "region" -> "地区";
            case "organisation" -> "单位";
            default -> name;
        };
        screen.print((name.equals("kind") ? "\n" : "") + label + "："
                + counts.entrySet().stream()
                        .limit(12)
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(joining("，")));
    }
}
