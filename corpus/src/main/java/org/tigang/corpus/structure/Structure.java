package org.tigang.corpus.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Completeness;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.repair.Repaired;

/// Makes documents of a repaired file: one for most, several for a collection.
///
/// May be shared by many threads.
public final class Structure {
    private static final Pattern WHOLE = Pattern.compile("全文共(\\d+)字.{0,9}?(\\d+)字");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

    /// The documents in order; a file without text gives one empty document.
    public List<Document> documents(Source source, Repaired repaired) {
        List<Line> lines = Line.of(repaired.text());
        Map<Integer, Integer> hints = cleanLines(Outline.levels(source.outline()), lines, repaired);
        List<Document> documents = new ArrayList<>();
        for (Part part : parts(lines, repaired)) {
            List<Line> own = part.isWhole() ? lines : Line.of(part.text());
            documents.add(document(source, part, own, hints, documents.size() + 1));
        }
        return documents;
    }

    private static List<Part> parts(List<Line> lines, Repaired repaired) {
        List<Border> borders = Borders.of(lines, repaired);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            Border border = borders.get(i);
            boolean last = i + 1 == borders.size();
            int from = lines.isEmpty() ? 0 : lines.get(border.line() - 1).at().from();
            int to = last
                    ? repaired.text().length()
                    : lines.get(borders.get(i + 1).line() - 2).at().to();
            int end = last ? repaired.length() : borders.get(i + 1).original();
            parts.add(new Part(
                    repaired,
                    new Span(from, to),
                    new Span(border.original(), end),
                    border.line(),
                    Borders.heading(borders, i)));
        }
        return parts;
    }

    private static Document document(
            Source source, Part part, List<Line> lines, Map<Integer, Integer> hints, int ordinal) {
        Title title = Title.of(lines, source, part.heading());
        List<Edit> edits = part.edits();
        List<Slot> slots = part.slots();
        Outline outline = new Outline(part.text(), lines, title.lines(), part.hints(hints));
        Restoration.Result restored = Restoration.of(lines, outline.blocks(), slots, Contents.of(edits));
        DocumentKind kind = Kinds.of(title, lines);
        Optional<LocalDate> date = Dates.find(lines, title.lines(), part.furniture());
        Bodies bodies = Bodies.of(title, lines);
        return new Document(
                provenance(source, part, ordinal),
                title.text(),
                kind,
                bodies.organisation(),
                bodies.region(),
                date,
                year(title.text(), date, part.text()),
                completeness(slots),
                part.text(),
                restored.blocks(),
                edits,
                slots,
                defects(source, part, lines, slots, restored));
    }

    private static Provenance provenance(Source source, Part part, int ordinal) {
        return new Provenance(
                source.source(),
                source.sha256(),
                ordinal,
                source.format(),
                source.encoding(),
                source.confidence(),
                part.extent());
    }

    private static OptionalInt year(String title, Optional<LocalDate> date, String text) {
        OptionalInt told = Dates.yearIn(title);
        if (told.isPresent()) {
            return told;
        }
        return date.isPresent() ? OptionalInt.of(date.get().getYear()) : Dates.latestSpoken(text);
    }

    private static Optional<Completeness> completeness(List<Slot> slots) {
        for (Slot slot : slots) {
            Matcher told = WHOLE.matcher(slot.before());
            if (told.find()) {
                return Optional.of(new Completeness(Integer.parseInt(told.group(2)), Integer.parseInt(told.group(1))));
            }
        }
        return Optional.empty();
    }

    private static List<Defect> defects(
            Source source, Part part, List<Line> lines, List<Slot> slots, Restoration.Result restored) {
        List<Defect> defects = new ArrayList<>(source.defects());
        defects.addAll(part.defects(slots));
        defects.addAll(restored.defects());
        defects.addAll(Numbering.gaps(lines, headings(restored.blocks())));
        return defects;
    }

    private static List<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /// The same levels by lines of the clean text: repairs take line ends away.
    private static Map<Integer, Integer> cleanLines(Map<Integer, Integer> levels, List<Line> lines, Repaired repaired) {
        Map<Integer, Integer> clean = new HashMap<>();
        if (levels.isEmpty()) {
            return clean;
        }
        int decodedLine = 1;
        int edited = 0;
        List<Edit> edits = repaired.edits();
        for (Line line : lines) {
            int start = line.at().from() < repaired.map().length()
                    ? repaired.map()
                            .original(new Span(line.at().from(), line.at().from() + 1))
                            .from()
                    : repaired.length();
            while (edited < edits.size() && edits.get(edited).original().from() < start) {
                Edit edit = edits.get(edited++);
                decodedLine += (int) (LINE_END.matcher(edit.before()).results().count()
                        - edit.after().chars().filter(c -> c == '\n').count());
            }
            Integer level = levels.get(decodedLine + line.number() - 1);
            if (level != null) {
                clean.put(line.number(), level);
            }
        }
        return clean;
    }
}
