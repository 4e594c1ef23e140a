package org.tigang.corpus.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

/// A web page: its main content, one block a line.
final class HtmlReader {
    private static final int SHORTEST_TITLE = 4;

    Decoded read(Decoded raw) {
        Pages.checkDepth(raw.text());
        Document page = Jsoup.parse(raw.text());
        Limits.checkDepth(depth(page));
        Optional<String> title = title(page);
        List<String> lines = HtmlLines.of(MainContent.of(page));
        List<Defect> defects = lines.isEmpty() ? List.of(new Defect(DefectKind.EMPTY, "网页里没有正文")) : raw.defects();
        return Decoded.of("html", lines).withEncodingOf(raw).withTitle(title).withDefects(defects);
    }

    private static int depth(Document page) {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((_, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    private static Optional<String> title(Document page) {
        // The standard of government sites (国办发〔2017〕47号, annex 4) puts the bare title there; <title> often
        // adds the site's name.
        String told = page.select("meta[name]").stream()
                .filter(meta -> meta.attr("name").toLowerCase(Locale.ROOT).equals("articletitle"))
                .map(meta -> meta.attr("content").strip())
                .findFirst()
                .orElse("");
        String title = told.isEmpty() ? page.title().strip() : told;
        return title.startsWith("- ") ? Optional.empty() : Optional.of(headline(page, title));
    }

    /// Where the page shows the beginning of its title as a heading, the rest is the site's name or a line below.
    private static String headline(Document page, String title) {
        return page.select("h1, h2, h3").stream()
                .flatMap(heading -> HtmlLines.of(heading, 1).stream())
                .filter(line ->
                        line.length() >= SHORTEST_TITLE && Blanks.flow(title).startsWith(line))
                .max(Comparator.comparingInt(String::length))
                .orElse(title);
    }
}
