package org.tigang.corpus.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.evaluation.Evaluation;

/// What three real speeches say in numbers, against the facts that a person found in them.
class RealFiguresOfSpeechesTest {
    private static final Path GOLD = Path.of(System.getProperty("tigang.real", "../shared/real"), "seed-gold");

    private final FigureFinder finder = new FigureFinder();

    @BeforeEach
    void theFactsAreThere() {
        assumeTrue(Files.isDirectory(GOLD), "没有真实语料，跳过：" + GOLD);
    }

    @Test
    void figuresOfSpeechesAreFound() throws IOException {
        List<String[]> facts = cells("facts.tsv");
        int found = 0;
        for (String[] fact : facts) {
            boolean told = finder.find(fact[3]).stream().anyMatch(figure -> isTold(fact, figure));
            found += told ? 1 : 0;
            if (!told) {
                System.out.println("  漏 " + String.join(" ", Arrays.copyOfRange(fact, 4, 10)) + "｜"
                        + brief(fact[3], fact[6]) + " ← " + lines(fact[3]));
            }
        }
        int told = 0;
        int right = 0;
        for (String sentence : facts.stream().map(fact -> fact[3]).distinct().toList()) {
            List<String[]> there =
                    facts.stream().filter(fact -> fact[3].equals(sentence)).toList();
            for (Figure figure : finder.find(sentence)) {
                told++;
                boolean known = there.stream().anyMatch(fact -> isTold(fact, figure));
                right += known ? 1 : 0;
                if (!known) {
                    System.out.println("  多 " + figure.at().in(sentence) + "｜" + figure.indicator());
                }
            }
        }
        System.out.printf(
                "讲话：%d 条，召回 %.3f；读出 %d，准确 %.3f%n",
                facts.size(), (double) found / facts.size(), told, (double) right / told);
        double recall = (double) found / facts.size();
        Evaluation.tell(
                "figures: facts of the seeds, recall / precision",
                "≥ 0.93",
                String.format(Locale.ROOT, "%.3f / %.3f", recall, (double) right / told));
        assertThat(recall).isGreaterThanOrEqualTo(0.93);
        assertThat((double) right / told).isGreaterThanOrEqualTo(0.93);
    }

    private static String brief(String sentence, String value) {
        int at = Math.max(0, sentence.indexOf(value));
        return sentence.substring(Math.max(0, at - 16), Math.min(sentence.length(), at + 16));
    }

    private List<String> lines(String sentence) {
        return finder.find(sentence).stream()
                .map(figure -> figure.indicator() + ":"
                        + figure.level().map(q -> q.number().orElse(null) + q.unit()))
                .toList();
    }

    private static List<String[]> cells(String file) throws IOException {
        return Files.readAllLines(GOLD.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static boolean isTold(String[] fact, Figure figure) {
        boolean value =
                figure.level().map(level -> isTold(fact[6], fact[7], level)).orElse(fact[6].isEmpty());
        boolean change = fact[9].isEmpty()
                || figure.movement()
                        .map(told -> isTold(fact[9], fact[10], told.amount()))
                        .orElse(false);
        String gold = fact[5].replaceAll("（.*）", "");
        return value && change && isAlike(gold, figure.indicator());
    }

    // The gold names freely what stands in the sentence (重大项目建设：铁路): half the characters are enough.
    private static boolean isAlike(String gold, String told) {
        long shared =
                told.chars().distinct().filter(sign -> gold.indexOf(sign) >= 0).count();
        return 2 * shared >= told.chars().distinct().count() || told.contains(gold);
    }

    private static boolean isTold(String value, String unit, Quantity told) {
        if (unit.equals("年")) {
            return told.unit().equals(unit) && told.written().equals(value);
        }
        List<Quantity> read = Quantity.in(value + unit);
        return read.isEmpty()
                ? told.number().isEmpty() || "一".equals(value)
                : Objects.equals(read.getFirst().number(), told.number())
                        && read.getFirst().unit().equals(told.unit());
    }

    @Test
    void numbersThatAreNoFiguresAreLeft() throws IOException {
        List<String[]> others = cells("nonfacts.tsv");
        List<String> taken = new ArrayList<>();
        for (String[] other : others) {
            finder.find(other[3]).stream()
                    .flatMap(figure -> figure.level().stream())
                    .map(level -> level.at().in(other[3]))
                    .filter(other[2]::contains)
                    .forEach(level -> taken.add(other[2] + " " + level + "｜" + other[3]));
        }
        taken.forEach(line -> System.out.println("  误取 " + line));
        System.out.printf("非数据 %d 条，误取 %d%n", others.size(), taken.size());
        Evaluation.tell("figures: numbers taken that are none", "≤ 5 %", taken.size() + " of " + others.size());
        assertThat(taken).hasSizeLessThanOrEqualTo(others.size() / 20);
    }
}
