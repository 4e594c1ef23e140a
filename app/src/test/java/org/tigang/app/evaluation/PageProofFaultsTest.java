package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The page proof can fail: each planted fault is told, and nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageProofFaultsTest {
    private static final int PAGE = 3;

    private final List<ProofPages.Written> written = new ArrayList<>();

    @BeforeAll
    void write() {
        written.addAll(ProofPages.written("page-faults", 7, 12));
    }

    @Test
    void withoutAFaultNothingIsTold() {
        assertThat(written).allSatisfy(one -> assertThat(told(one, one.paper())).isEmpty());
    }

    @Test
    void aLineOneMillimetreToTheRightIsTold() {
        Paper wrong = change(line -> line.text().matches(".*\\p{IsHan}"), line -> line.moved(1, 0));
        assertThat(told(summary(), wrong)).anyMatch(fault -> fault.startsWith("right edge: page 3"));
        assertThat(told(summary(), wrong)).anyMatch(fault -> fault.contains("left edge at 29.0"));
    }

    @Test
    void aLineOneMillimetreTooLowIsTold() {
        assertThat(told(summary(), change(_ -> true, line -> line.moved(0, 1))))
                .singleElement()
                .asString()
                .startsWith("grid: page 3");
    }

    @Test
    void aPageWithTwentyOneLinesIsTold() {
        Paper wrong = summary().paper().with(PAGE, sheet -> sheet.with(lines -> lines.subList(0, lines.size() - 1)));
        assertThat(told(summary(), wrong)).anyMatch(fault -> fault.startsWith("full page: page 3: 21 lines"));
    }

    @Test
    void aLineThatBeginsWithACommaIsTold() {
        Paper wrong = change(_ -> true, line -> saying(line, 0, "，"));
        assertThat(told(summary(), wrong))
                .anyMatch(fault -> fault.startsWith("line break: page 3: begins with a closing mark"));
    }

    @Test
    void aTornYearIsTold() {
        Paper wrong = change(_ -> true, line -> saying(line, 0, "5"));
        wrong = wrong.with(
                PAGE,
                sheet -> sheet.with(lines -> {
                    int place = place(lines, _ -> true);
                    List<TextLine> all = new ArrayList<>(lines);
                    TextLine above = all.get(place - 1);
                    all.set(place - 1, saying(above, above.letters().size() - 1, "2"));
                    return all;
                }));
        assertThat(told(summary(), wrong)).anyMatch(fault -> fault.contains("a number is torn"));
    }

    @Test
    void aLineOfTwentySixHanziWithoutNeedIsTold() {
        Paper wrong = change(
                line -> line.letters().stream().allMatch(Letter::isWide),
                line -> new TextLine(
                        line.page(),
                        line.owner(),
                        line.letters().subList(0, line.letters().size() - 2)));
        assertThat(told(summary(), wrong)).anyMatch(fault -> fault.startsWith("cells: page 3"));
    }

    @Test
    void aWrongNumberInTheContentsIsTold() {
        ProofPages.Written one = written.stream()
                .filter(report -> report.brief().contains("contents: true"))
                .findFirst()
                .orElseThrow();
        Paper wrong = one.paper()
                .with(
                        1,
                        sheet -> sheet.with(lines -> {
                            List<TextLine> all = new ArrayList<>(lines);
                            TextLine last = all.getLast();
                            all.set(all.size() - 1, saying(last, last.letters().size() - 1, "9"));
                            return all;
                        }));
        assertThat(told(one, wrong)).singleElement().asString().startsWith("contents");
    }

    @Test
    void aPageNumberOneMillimetreTooHighIsTold() {
        Paper wrong = summary()
                .paper()
                .with(
                        PAGE,
                        sheet -> sheet.withLoose(loose ->
                                loose.stream().map(line -> line.moved(0, -1)).toList()));
        assertThat(told(summary(), wrong)).singleElement().asString().contains("place 7.5: page 3: dash at 268.");
    }

    @Test
    void aMarkOrARedRuleOneMillimetreTooLowIsTold() {
        ProofPages.Written document = written.stream()
                .filter(one -> one.style().equals("公文"))
                .findFirst()
                .orElseThrow();
        int page = document.brief().contains("contents: true") ? 2 : 1;
        Paper mark = document.paper()
                .with(
                        page,
                        sheet -> sheet.with(lines -> lines.stream()
                                .map(line -> line.isRed() ? line.moved(0, 1) : line)
                                .toList()));
        assertThat(told(document, mark)).anyMatch(fault -> fault.contains("place 7.2.4"));
        Paper rule = document.paper()
                .with(
                        page,
                        sheet -> sheet.withBars(bars -> bars.stream()
                                .map(bar -> new Sheet.Bar(bar.at().moved(0, 1), bar.red()))
                                .toList()));
        assertThat(told(document, rule)).anyMatch(fault -> fault.contains("place 7.2.7"));
    }

    private ProofPages.Written summary() {
        return written.stream()
                .filter(one -> one.style().equals("总结") && one.paper().sheets().size() > PAGE + 1)
                .findFirst()
                .orElseThrow();
    }

    /// Changes one line in the midst of a paragraph on the third page.
    private Paper change(Predicate<TextLine> wanted, UnaryOperator<TextLine> change) {
        return summary()
                .paper()
                .with(
                        PAGE,
                        sheet -> sheet.with(lines -> {
                            List<TextLine> all = new ArrayList<>(lines);
                            int place = place(lines, wanted);
                            all.set(place, change.apply(all.get(place)));
                            return all;
                        }));
    }

    private static int place(List<TextLine> lines, Predicate<TextLine> wanted) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean amid = lines.get(i - 1).owner().equals(lines.get(i).owner())
                    && lines.get(i + 1).owner().equals(lines.get(i).owner());
            if (amid && wanted.test(lines.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("no such line");
    }

    private static TextLine saying(TextLine line, int place, String character) {
        List<Letter> letters = new ArrayList<>(line.letters());
        letters.set(place, letters.get(place).saying(character));
        return new TextLine(line.page(), line.owner(), letters);
    }

    private static List<String> told(ProofPages.Written one, Paper paper) {
        return PageProof.of(paper, one.asked()).faults();
    }
}
