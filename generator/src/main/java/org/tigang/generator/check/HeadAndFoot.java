package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Paragraphs of head and foot of an official document: those that consist of the brief's own words for them
/// alone, number for number, with nothing but labels and marks between.
///
/// @param words the longest first
record HeadAndFoot(List<String> words) {
    private static final List<String> KEYS = List.of(
            "copy-number",
            "secrecy",
            "urgency",
            "issuers",
            "mark",
            "number",
            "signers",
            "to",
            "attachments",
            "attendance",
            "note",
            "cc",
            "printed-by",
            "printed-on",
            "copies");
    // They stand there only beside what is of head and foot.
    private static final List<String> BESIDE = List.of("organisation", "date");
    private static final String LABELS = "(?:签发人：|附件：|主送：|抄送：|报：|送：|发：|出席：|请假：|列席：|主持：|记录：|文件|印发|共印|份|[，、。：（）])*";

    static HeadAndFoot of(JsonNode brief) {
        List<String> told = new ArrayList<>();
        KEYS.forEach(key -> Brief.collect(brief.path(key), told));
        if (!told.isEmpty()) {
            BESIDE.forEach(key -> Brief.collect(brief.path(key), told));
        }
        return new HeadAndFoot(told.stream()
                .flatMap(String::lines)
                .map(word -> Sentence.core(Sentence.plain(word)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /// The sentences of all other paragraphs.
    List<Sentence> without(List<Sentence> sentences) {
        Set<Integer> ours = sentences.stream()
                .collect(Collectors.groupingBy(
                        Sentence::paragraph, Collectors.mapping(Sentence::text, Collectors.joining())))
                .entrySet()
                .stream()
                .filter(paragraph -> isBorneOut(paragraph.getValue()))
                .map(paragraph -> paragraph.getKey())
                .collect(Collectors.toSet());
        return sentences.stream()
                .filter(sentence -> !ours.contains(sentence.paragraph()))
                .toList();
    }

    private boolean isBorneOut(String paragraph) {
        if (words.isEmpty()) {
            return false;
        }
        if (paragraph.matches("附件\\d*")) {
            return true;
        }
        String rest = paragraph.replaceFirst("^(?:附件：)?\\d+\\.(?!\\d)|^(?:附件：)?\\d\\.(?=(?:19|20)\\d\\d年)", "");
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(paragraph) && rest.matches(LABELS);
    }
}
