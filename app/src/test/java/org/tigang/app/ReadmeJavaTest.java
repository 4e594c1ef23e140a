package org.tigang.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.Draft;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.Origin;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.concordance.Concordance;
import org.tigang.indexer.concordance.ConcordanceLine;
import org.tigang.indexer.concordance.ContextSize;
import org.tigang.indexer.concordance.Sort;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;

/// The README's lines of Java are the lines of this test, and their results are what the README says.
/// `-Dgolden.update=true` writes them there.
class ReadmeJavaTest {
    private static final Path ROOT = Path.of(System.getProperty("tigang.root"));
    private static final Path README = ROOT.resolve("README.md");
    private static final Path SOURCE = ROOT.resolve("app/src/test/java/org/tigang/app/ReadmeJavaTest.java");

    @TempDir
    Path scratch = Path.of("");

    @Test
    void theLinesOfTheReadmeGiveWhatItSays() throws IOException {
        Shell shell = new Shell(ROOT, scratch);
        shell.run("take corpus/samples/union");
        LibraryFolder library = new LibraryFolder(shell.library());
        Path brief = ROOT.resolve("corpus/samples/briefs/union/brief.yaml");
        Path pdf = scratch.resolve("summary.pdf");
        // the README's lines
        Concordance past;
        try (CorpusIndex index = library.index()) {
            past = index.concordance(QueryParser.parse("困难职工"), ContextSize.of(8), Sort.YEAR, Page.first(100));
        }
        Draft draft = new Drafting(library).draft(brief, List.of());
        new Exporter(Optional.empty()).pdf(draft.report(), HouseStyle.SUMMARY, Edition.FINAL, pdf);
        // end of the README's lines
        assertThat(pdf).isNotEmptyFile();
        String real = lines() + "\n// " + past.total() + "处：" + first(past) + "\n// " + first(draft) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(README, Files.readString(README).replace(shown(), real));
        }
        assertThat(shown()).isEqualTo(real);
    }

    private static String first(Concordance past) {
        ConcordanceLine line = past.lines().getFirst();
        return "…" + line.before() + "【" + line.match() + "】" + line.after() + "…";
    }

    private static String first(Draft draft) {
        Statement told = draft.report().statements().stream()
                .filter(statement -> statement.origin() == Origin.FIGURE)
                .findFirst()
                .orElseThrow();
        return told.text() + "（" + told.figures().getFirst().cells().getFirst() + "）";
    }

    private static String shown() throws IOException {
        String page = Files.readString(README);
        int from = page.indexOf("```java\n") + "```java\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    private static String lines() throws IOException {
        return Files.readAllLines(SOURCE).stream()
                .dropWhile(line -> !line.endsWith("// the README's lines"))
                .skip(1)
                .takeWhile(line -> !line.endsWith("// end of the README's lines"))
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(joining("\n"));
    }
}
