package org.tigang.generator.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Holds a DOCX to the page rules, and writes a corrected copy where a rule can mend surely.
public final class FormatLint {
    // Words before looks: a look that was mended for all of a paragraph is not told of its words again.
    private static final List<BiConsumer<LintedPage, Report>> RULES = List.of(
            PageRules::check,
            HeadRules::check,
            ElementRules::check,
            FootRules::check,
            LevelRules::check,
            PunctuationRules::check,
            NumberRules::check,
            LookRules::check,
            InkRules::check);

    /// What one mended place may hide comes to light in the next round.
    private static final int MOST_ROUNDS = 9;

    /// What was changed in the copy, and what is left to a person.
    public record Correction(List<LintFinding> mended, List<LintFinding> left) {
        public Correction {
            mended = List.copyOf(mended);
            left = List.copyOf(left);
        }
    }

    private FormatLint() {}

    /// All that a file breaks, in the order of the rules.
    ///
    /// @throws LintException where it is no DOCX
    public static List<LintFinding> check(Path file) {
        return look(file, WordParts.read(file)).findings();
    }

    /// Writes the corrected copy. Every part of the file that needs no mending is kept byte for byte.
    ///
    /// @throws LintException where it is no DOCX or the copy cannot be written
    public static Correction fix(Path file, Path copy) {
        WordParts parts = WordParts.read(file);
        Set<LintFinding> mended = new LinkedHashSet<>();
        Report report = look(file, parts);
        for (int round = 0; round < MOST_ROUNDS && isMendable(report); round++) {
            mended.addAll(Report.findings(mend(report)));
            report = look(file, parts);
        }
        parts.write(copy, List.of(WordParts.BODY));
        return new Correction(List.copyOf(mended), report.findings());
    }

    private static Report look(Path file, WordParts parts) {
        try {
            LintedPage page = LintedPage.of(parts);
            var report = new Report();
            RULES.forEach(rules -> rules.accept(page, report));
            return report;
        } catch (IOException e) {
            throw new LintException(file + "：不是完好的 DOCX，请用 Word 或 WPS 另存为 DOCX 再试。", e);
        }
    }

    private static boolean isMendable(Report report) {
        return report.told().stream().anyMatch(Report.Told::isMendable);
    }

    // Words from the end to the beginning, so that the places before them stay true; of two that overlap one waits.
    // Looks wait until all words stand.
    private static List<Report.Told> mend(Report report) {
        List<Report.Told> words = report.told().stream()
                .filter(one -> one.words().isPresent() && one.isMendable())
                .sorted(Comparator.comparingInt((Report.Told one) -> one.at().from())
                        .reversed())
                .toList();
        List<Report.Told> done = new ArrayList<>();
        for (Report.Told one : words) {
            if (done.stream().noneMatch(other -> overlap(one, other))) {
                one.paragraph().orElseThrow().replace(one.at(), one.words().orElseThrow());
                done.add(one);
            }
        }
        if (done.isEmpty()) {
            report.told().stream().filter(one -> one.remodel().isPresent()).forEach(done::add);
            done.forEach(one -> one.remodel().ifPresent(Runnable::run));
        }
        return done;
    }

    private static boolean overlap(Report.Told one, Report.Told other) {
        return other.paragraph().equals(one.paragraph())
                && other.at().from() <= one.at().to()
                && one.at().from() <= other.at().to();
    }
}
