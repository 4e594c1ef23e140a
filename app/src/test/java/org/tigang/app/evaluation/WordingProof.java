package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Complete sentences, no marks of a machine, nothing twice.
final class WordingProof {
    private static final Map<String, Pattern> NEVER = Map.of(
            "slot mark", Pattern.compile("[{}<>\\[\\]_|\\\\*×■□◆�\\uE000-\\uF8FF]|XX|xx|null|NaN"),
            "doubled punctuation", Pattern.compile("[，。；：、！？,;]{2}|（[，。；、]|^[，。；：、）》”]"),
            "empty brackets", Pattern.compile("（\\s*）|\\(\\s*\\)|《》|“”|‘’|【】"),
            "half-width mark", Pattern.compile("(?<![0-9])[,.:;!?()\"'](?![0-9])"),
            "blank within", Pattern.compile("(?<=[\\p{IsHan}，。；：、])[\\s\u3000]+(?=[\\p{IsHan}，。；：、])"),
            "number run together", Pattern.compile("[0-9]\\s+[0-9]|[0-9]\\.[0-9]+\\.|%%|％"),
            "broken start", Pattern.compile("(?:^|。)(?:的(?!确)|了(?!解)|着(?![力眼手重])|和(?![谐])|及(?!时)|以及|等[，。])"),
            "doubled word", Pattern.compile("(全[国省市县区镇])\\1|(同比|比上年|完成|达到|实现)\\2|(增长|下降|提高)\\3"));
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]?");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Map<Character, Character> PAIRS = Map.of('（', '）', '《', '》', '“', '”', '【', '】');

    private final Finished draft;
    private final List<String> faults = new ArrayList<>();

    private WordingProof(Finished draft) {
        this.draft = draft;
    }

    static List<String> faults(Finished draft) {
        var proof = new WordingProof(draft);
        for (Finished.Paragraph paragraph : draft.paragraphs()) {
            proof.paragraph(paragraph);
        }
        draft.told().forEach(proof::ofThePeriod);
        proof.twice();
        return proof.faults;
    }

    private void paragraph(Finished.Paragraph paragraph) {
        String text = paragraph.text();
        NEVER.forEach((what, pattern) -> {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                faults.add(what + " at " + found.start() + ": " + text);
            }
        });
        if (paragraph.isBody() && !text.matches("(?s).*[。！？：]")) {
            faults.add("no end: " + text);
        }
        if (paragraph.isHeading() && text.matches(".*[，。；：、]")) {
            faults.add("heading with an end: " + text);
        }
        if (!isPaired(text)) {
            faults.add("brackets do not pair: " + text);
        }
        LETTERS.matcher(text)
                .results()
                .filter(word -> !isKnown(word.group()))
                .forEach(word -> faults.add("letters: " + text));
    }

    private boolean isKnown(String letters) {
        return draft.given().all().contains(letters)
                || draft.table().lines().stream().anyMatch(line -> (line.indicator() + line.unit()).contains(letters));
    }

    private static boolean isPaired(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PAIRS.containsKey(c)) {
                open.append(PAIRS.get(c));
            } else if (PAIRS.containsValue(c)) {
                if (open.isEmpty() || open.charAt(open.length() - 1) != c) {
                    return false;
                }
                open.setLength(open.length() - 1);
            }
        }
        return open.isEmpty();
    }

    /// Half a year is held against the same months of the year before, and is no whole year.
    private void ofThePeriod(Told told) {
        if (told.tellsFigures()
                && !draft.given().isWholeYear()
                && told.text().matches(".*(?:[比较]上年(?!同期|末)|[比较]去年(?!同期)|全年).*")) {
            faults.add("speaks of a whole year: " + told.text());
        }
        if (told.tellsFigures() && draft.given().isWholeYear() && told.text().matches(".*(?:上半年|季度|\\d月份).*")) {
            faults.add("speaks of a part of the year: " + told.text());
        }
    }

    private void twice() {
        Set<String> seen = new HashSet<>();
        for (Finished.Paragraph paragraph : draft.paragraphs()) {
            Matcher sentence = SENTENCE.matcher(paragraph.text());
            while (sentence.find()) {
                String words = sentence.group().replaceAll("[。！？；]$", "");
                if (words.length() >= 8 && !seen.add(words)) {
                    faults.add("said twice: " + words);
                }
            }
        }
    }
}
