package org.tigang.app.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.app.Shell;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.picture.Showcase.Damage;
import org.tigang.app.picture.Showcase.Finished;
import org.tigang.app.picture.Showcase.Line;
import org.tigang.app.picture.Showcase.Original;
import org.tigang.app.picture.Showcase.Paragraph;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.concordance.ConcordanceLine;
import org.tigang.indexer.concordance.ContextSize;
import org.tigang.indexer.concordance.Sort;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// Lets the program work on the samples and keeps what it answers for the picture.
final class SampleShowcase {
    private static final String DAMAGED = "corpus/samples/union/2018-陈立诚-全区工会工作会议-讲话.txt";
    private static final String QUERY = "困难职工";
    private static final String GAP = "\n……\n";
    private static final int CONTEXT = 8;
    private static final int LONGEST_TITLE = 14;
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}，、]{" + CONTEXT + "}");

    private final Path root;
    private final Path scratch;

    SampleShowcase(Path root, Path scratch) {
        this.root = root;
        this.scratch = scratch;
    }

    Showcase make() throws IOException {
        Shell shell = new Shell(root, scratch);
        shell.run("take corpus/samples/union");
        LibraryFolder library = new LibraryFolder(shell.library());
        Path brief = root.resolve("corpus/samples/briefs/union/brief.yaml");
        Report report = new Drafting(library).draft(brief, List.of()).report();
        try (CorpusIndex index = library.index()) {
            return new Showcase(original(), QUERY, lines(index), finished(report));
        }
    }

    /// The head of the page and the line with the most injected readings: the damages lie far apart in the file.
    private Original original() throws IOException {
        Path file = root.resolve(DAMAGED);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Document document = Corpus.open().read(file).getFirst();
        Span head = new Span(0, text.indexOf('\n', text.indexOf("\n\n") + 2));
        Span line = worst(document, text);
        List<Damage> damages = new ArrayList<>(damages(document, head, 0));
        damages.addAll(damages(document, line, head.to() + GAP.length() - line.from()));
        return new Original(file.getFileName().toString(), head.in(text) + GAP + line.in(text), damages);
    }

    private static Span worst(Document document, String text) {
        return document.edits().stream()
                .filter(edit -> edit.kind() == EditKind.PINYIN)
                .map(edit -> line(text, edit.original().from()))
                .max(Comparator.comparingInt(line -> damages(document, line, 0).size()))
                .orElseThrow();
    }

    private static Span line(String text, int at) {
        return new Span(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
    }

    private static List<Damage> damages(Document document, Span shown, int shift) {
        return document.edits().stream()
                .filter(edit -> shown.overlaps(edit.original()) && isMarked(edit))
                .map(edit -> new Damage(
                        edit.kind().label(), within(shown, edit.original()).shift(shift)))
                .toList();
    }

    private static Span within(Span shown, Span damage) {
        return new Span(Math.max(shown.from(), damage.from()), Math.min(shown.to(), damage.to()));
    }

    /// The script is on every line and seen without a mark.
    private static boolean isMarked(Edit edit) {
        return switch (edit.kind()) {
            case PINYIN, GBK_CUT, GBK_PINYIN, BLANK_DELETION, MOJIBAKE, FURNITURE -> true;
            case SCRIPT, WIDTH, LINE_JOIN, STRAY, SUBSTITUTION -> false;
        };
    }

    /// The earliest, the middle and the latest of the lines with plain words on both sides.
    private static List<Line> lines(CorpusIndex index) {
        List<ConcordanceLine> all = index
                .concordance(new Query.Exact(QUERY), ContextSize.of(CONTEXT), Sort.YEAR, Page.first(1000))
                .lines()
                .stream()
                .filter(line -> WORDS.matcher(line.before()).matches()
                        && WORDS.matcher(line.after()).matches())
                .toList();
        return List.of(all.getFirst(), all.get(all.size() / 2), all.getLast()).stream()
                .map(SampleShowcase::line)
                .toList();
    }

    private static Line line(ConcordanceLine line) {
        String year = line.year().isPresent() ? String.valueOf(line.year().getAsInt()) : "";
        return new Line(year, line.title(), line.before(), line.match(), line.after());
    }

    /// The report down to its first rate of growth that was computed and told in a past sentence's words.
    private static Finished finished(Report report) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Part part : report.parts()) {
            switch (part) {
                case Part.Heading heading ->
                    paragraphs.add(new Paragraph(heading.level(), heading.numbered(), new Span(0, 0)));
                case Part.Table _, Part.Graph _ -> {}
                case Part.Paragraph paragraph -> {
                    Optional<Statement> traced = traced(paragraph);
                    if (traced.isPresent()) {
                        paragraphs.add(marked(paragraph, traced.get()));
                        return new Finished(report.title(), paragraphs, evidence(traced.get()));
                    }
                    paragraphs.add(new Paragraph(0, paragraph.text(), new Span(0, 0)));
                }
            }
        }
        throw new IllegalStateException("no number of the report is computed");
    }

    private static Optional<Statement> traced(Part.Paragraph paragraph) {
        return paragraph.statements().stream()
                .filter(statement ->
                        statement.source().isPresent() && computed(statement).isPresent())
                .findFirst();
    }

    private static Optional<Used> computed(Statement statement) {
        return statement.figures().stream().filter(figure -> isGrowth(figure)).findFirst();
    }

    private static boolean isGrowth(Used figure) {
        return figure.kind() == FigureKind.COMPUTED
                && figure.unit().equals("%")
                && figure.formula().startsWith("(");
    }

    /// The sentence that tells the number.
    private static Paragraph marked(Part.Paragraph paragraph, Statement traced) {
        String text = paragraph.text();
        String number = computed(traced).orElseThrow().text();
        int at = text.indexOf(number, text.indexOf(traced.text()));
        int from = text.lastIndexOf('。', at) + 1;
        String sentence = text.substring(from, text.indexOf('。', at) + 1);
        return new Paragraph(0, sentence, new Span(at - from, at - from + number.length()));
    }

    private static List<String> evidence(Statement statement) {
        Used figure = computed(statement).orElseThrow();
        Statement.Source source = statement.source().orElseThrow();
        return List.of(
                "单元格　" + String.join("，", figure.cells()).replaceAll("，.*!", "，"),
                "算　式　" + figure.formula() + "，保留到" + figure.rounding(),
                "借　自　" + shortened(source.title()) + "，第" + source.paragraph() + "段");
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
