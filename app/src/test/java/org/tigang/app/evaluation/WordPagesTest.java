package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyles;

/// Word files of random reports in all house styles, set by LibreOffice, stand page by page as their PDFs do;
/// with `-Dtigang.evaluation=true`. LibreOffice up to 7.4 does not read autoSpaceDE and puts air around Latin letters,
/// so
/// that its lines hold less than those of Word.
final class WordPagesTest {
    private static final int REPORTS = Integer.getInteger("tigang.evaluation.drafts", 300);

    private final List<String> faults = new ArrayList<>();
    private int headings;
    private int moved;
    private int entries;
    private int wrong;
    private int longer;

    /// The text of each page, without white space.
    private record Pages(List<String> texts) {
        static Pages of(Path file) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                PDFTextStripper stripper = new PDFTextStripper();
                List<String> texts = new ArrayList<>();
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    texts.add(stripper.getText(pdf).replaceAll("\\s", ""));
                }
                return new Pages(texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<Integer> with(String words) {
            return IntStream.range(0, texts.size())
                    .filter(page -> texts.get(page).contains(words))
                    .boxed()
                    .toList();
        }

        /// The number that the contents give for a heading.
        Optional<String> entry(String heading) {
            Matcher entry =
                    Pattern.compile(Pattern.quote(heading) + "[….·]{2,}(\\d+)").matcher(String.join("", texts));
            return entry.find() ? Optional.of(entry.group(1)) : Optional.empty();
        }
    }

    @Test
    void aWordFileHasThePagesOfThePdf() {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        assumeTrue(Office.isThere(), "skipped: LibreOffice (soffice) is not installed");
        List<ProofPages.Written> all = ProofPages.written("word-pages", 5_001, REPORTS);
        Map<String, String> fonts = fonts();
        Path out = Workshop.empty("word-pages-set");
        List<Path> files = all.stream().map(report -> named(report, out)).toList();
        Office.with(fonts).set(files, out);
        all.forEach(report -> compare(report, out.resolve(report.seed() + ".pdf")));
        tell(fonts);
        assertThat(1000 * moved).as(String.join("\n", faults)).isLessThanOrEqualTo(5 * headings);
        assertThat(wrong).isZero();
        assertThat(100 * longer).isLessThanOrEqualTo(2 * REPORTS);
    }

    /// A copy under a name of its own: LibreOffice names its PDF after the file.
    private static Path named(ProofPages.Written report, Path out) {
        try {
            return Files.copy(report.docx(), out.resolve(report.seed() + ".docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> fonts() {
        Exporter exporter = new Exporter(Optional.empty());
        Map<String, String> fonts = new TreeMap<>();
        HouseStyles.all()
                .forEach(style -> exporter.fonts(style).forEach(font -> fonts.put(font.wanted(), font.used())));
        return fonts;
    }

    private void compare(ProofPages.Written report, Path set) {
        Pages ours = Pages.of(report.pdf());
        Pages theirs = Pages.of(set);
        String name = report.style() + " " + report.seed() + ": ";
        if (ours.texts.size() != theirs.texts.size()) {
            longer++;
            faults.add(name + ours.texts.size() + " pages, in LibreOffice " + theirs.texts.size());
        }
        for (String heading : headings(report)) {
            headings++;
            if (!ours.with(heading).equals(theirs.with(heading))) {
                moved++;
                faults.add(name + heading + " on " + ours.with(heading) + ", in LibreOffice " + theirs.with(heading));
            }
            ours.entry(heading).ifPresent(number -> entry(name + heading, number, theirs.entry(heading)));
        }
    }

    private void entry(String name, String ours, Optional<String> theirs) {
        entries++;
        if (!theirs.equals(Optional.of(ours))) {
            wrong++;
            faults.add(name + " in the contents: " + ours + ", in LibreOffice " + theirs);
        }
    }

    private static List<String> headings(ProofPages.Written report) {
        try {
            return Finished.docx(report.docx()).stream()
                    .filter(Finished.Paragraph::isHeading)
                    .map(paragraph -> paragraph.text().replaceAll("\\s", ""))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Map<String, String> fonts) {
        String with = fonts.entrySet().stream()
                .map(font -> font.getKey() + " as " + font.getValue())
                .collect(Collectors.joining(", "));
        Workshop.measured("page proof: fonts of both, the Word files set by LibreOffice", "–", with);
        Workshop.measured(
                "page proof: headings of Word files on the page of the PDF",
                "≥ 99.5 %",
                Measured.part(headings - moved, headings));
        Workshop.measured(
                "page proof: their entries of contents with the number of the PDF",
                "100 %",
                Measured.part(entries - wrong, entries));
        Workshop.measured(
                "page proof: Word files with as many pages", "≥ 98 %", Measured.part(REPORTS - longer, REPORTS));
    }
}
