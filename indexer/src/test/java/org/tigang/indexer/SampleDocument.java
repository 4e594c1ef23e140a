package org.tigang.indexer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// Documents as the structure stage would hand them over, for the tests.
public record SampleDocument(
        String title,
        DocumentKind kind,
        OptionalInt year,
        Optional<String> region,
        Optional<String> organisation,
        List<String> lines,
        List<Slot> slots) {

    public static SampleDocument of(String title, String... lines) {
        return new SampleDocument(
                title,
                DocumentKind.OTHER,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(lines),
                List.of());
    }

    public SampleDocument kind(DocumentKind wanted) {
        return new SampleDocument(title, wanted, year, region, organisation, lines, slots);
    }

    public SampleDocument year(int wanted) {
        return new SampleDocument(title, kind, OptionalInt.of(wanted), region, organisation, lines, slots);
    }

    public SampleDocument from(String place, String body) {
        return new SampleDocument(title, kind, year, Optional.of(place), Optional.of(body), lines, slots);
    }

    /// With an open place wherever one of its lines has the mark.
    public SampleDocument open(String mark, SlotType type) {
        List<Slot> open = new ArrayList<>(slots);
        String text = String.join("\n", lines);
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            var place = new Span(at, at + mark.length());
            open.add(new Slot(place, mark, type, Optional.empty(), OptionalInt.empty()));
        }
        return new SampleDocument(title, kind, year, region, organisation, lines, open);
    }

    /// Its id hangs on the title alone, so that the same title with other lines is the same document.
    public Document build() {
        var provenance = new Provenance(title + ".txt", hash(title), 1, "txt", Optional.of("UTF-8"), 1, new Span(0, 0));
        return new Document(
                provenance,
                title,
                kind,
                organisation,
                region,
                Optional.empty(),
                year,
                Optional.empty(),
                String.join("\n", lines),
                headings(),
                List.of(),
                slots,
                List.of());
    }

    private List<Block> headings() {
        List<Block> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            var at = new Span(0, line.length());
            if (line.matches("[一二三四五]、.*")) {
                headings.add(new Block.Heading(i + 1, at, 1, line.substring(0, 2), line.substring(2), false));
            } else if (line.matches("（[一二三四五]）.*")) {
                headings.add(new Block.Heading(i + 1, at, 2, line.substring(0, 3), line.substring(3), false));
            }
        }
        return headings;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
