package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Nothing of a past document's time, places, people and papers stands in the draft.
final class LeakProof {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?=年|—|-|~)|[一二][九〇零○][〇零○一二三四五六七八九]{2}年");
    private static final Pattern PLAN =
            Pattern.compile("[“\"]?(十[一二三四五六]?|[一二三四五六七八九])五[”\"]?(?:规划|计划|时期|期间|开局|收官)|“(十?[一二三四五六七八九]五)”");
    private static final Pattern FIRM = Pattern.compile("[\\p{IsHan}]{2,8}(?:有限公司|集团|股份)");
    // 东西部科技合作引领区: what bears such a name is one place's own.
    private static final Pattern ZONE = Pattern.compile("[\\p{IsHan}]{4,12}(?:引领区|试验区|先行区|先导区|自贸区|自由贸易港|都市圈|城市群)");
    private static final Pattern TITLE = Pattern.compile("《[^》]+》");
    private static final Pattern MEETING =
            Pattern.compile("(?:党的)?[十一二三四五六七八九]{2,4}(?:大(?!会)|届[一二三四五六七八九]中全会)|第[一二三四五六七八九十]+(?:次|届)");

    private final Finished draft;
    private final ForeignNames foreign;
    private final List<String> faults = new ArrayList<>();

    private LeakProof(Finished draft, ForeignNames foreign) {
        this.draft = draft;
        this.foreign = foreign;
    }

    static List<String> faults(Finished draft, ForeignNames foreign) {
        var proof = new LeakProof(draft, foreign);
        draft.told().stream().filter(told -> !told.isGiven()).map(Told::text).forEach(proof::check);
        draft.paragraphs().stream()
                .filter(Finished.Paragraph::isHeading)
                .map(Finished.Paragraph::text)
                .forEach(proof::check);
        return proof.faults;
    }

    private void check(String text) {
        YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(year -> !isOurs(year))
                .forEach(year -> tell("year " + year, text));
        PLAN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(plan -> !ofOurTime(plan))
                .forEach(plan -> tell("plan " + plan, text));
        for (Pattern name : List.of(FIRM, ZONE, TITLE, MEETING)) {
            name.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(found -> !isGiven(found, text))
                    .forEach(found -> tell("name " + found, text));
        }
        foreign.in(text).filter(found -> !isGiven(found, text)).forEach(found -> tell("name " + found, text));
    }

    private void tell(String what, String text) {
        faults.add("leak of the " + what + ": " + text);
    }

    private boolean isOurs(String year) {
        int number = year.charAt(0) < '3' && Character.isDigit(year.charAt(0)) && year.charAt(0) < 128
                ? Integer.parseInt(year)
                : -1;
        return number == draft.given().year()
                || number == draft.given().year() + 1
                || draft.given().all().contains(year);
    }

    /// The plan of the report's year or of the year after.
    private boolean ofOurTime(String plan) {
        return plan.contains(number(draft.given().year()))
                || plan.contains(number(draft.given().year() + 1));
    }

    /// 2016 to 2020 十三, 2021 to 2025 十四.
    private static String number(int year) {
        int plan = (year - 1951) / 5;
        return (plan >= 10 ? "十" : "") + " 一二三四五六七八九".charAt(plan % 10 == 0 ? 0 : plan % 10);
    }

    private boolean isGiven(String name, String text) {
        return draft.given().all().contains(name)
                || draft.table().lines().stream()
                        .anyMatch(line -> line.indicator().contains(name) && text.contains(line.indicator()));
    }
}
