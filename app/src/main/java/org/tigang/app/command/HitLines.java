package org.tigang.app.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.tigang.app.screen.Screen;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Ranking;

/// Found paragraphs as a person reads them.
final class HitLines {
    private final Screen screen;
    private final Ranking ranking;

    HitLines(Screen screen, Ranking ranking) {
        this.screen = screen;
        this.ranking = ranking;
    }

    void show(Hits hits, Page page) {
        tell(hits.total(), hits.suggestions());
        if (hits.total() == 0) {
            return;
        }
        screen.print("共" + hits.total() + "段，用时" + hits.millis() + "毫秒");
        tellRanking();
        int number = page.offset();
        for (Hit hit : hits.hits()) {
            number++;
            show(number, hit);
        }
        hits.facets().forEach(this::facet);
    }

    void show(DocumentHits hits, Page page) {
        tell(hits.total(), hits.suggestions());
        if (hits.total() == 0) {
            return;
        }
        screen.print("共" + hits.total() + "份文件，" + hits.paragraphs() + "段");
        tellRanking();
        int number = page.offset();
        for (DocumentHit document : hits.documents()) {
            number++;
            screen.print("");
            screen.print(number + ". " + heading(document.best().getFirst()) + "  " + document.document() + "，"
                    + document.total() + "段");
            document.best().forEach(this::text);
        }
    }

    private void tell(int total, List<String> suggestions) {
        String other = suggestions.isEmpty() ? "" : "您要找的是不是：" + String.join("　", suggestions) + "？";
        if (total == 0) {
            screen.print("没有找到。" + other);
        } else if (!other.isEmpty()) {
            screen.print(other);
        }
    }

    private void tellRanking() {
        switch (ranking) {
            case BEST -> {}
            case FRESH -> screen.print("新的在前：比最新的文档每早三年，得分减半");
        }
    }

    private static String heading(Hit hit) {
        return (hit.title().isEmpty() ? hit.source() : hit.title()) + "（" + hit.kind()
                + (hit.year().isPresent() ? "，" + hit.year().getAsInt() + "年" : "") + "）";
    }

    private void show(int number, Hit hit) {
        screen.print("");
        screen.print(number + ". " + heading(hit) + "  " + hit.document() + ":" + hit.paragraph());
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
