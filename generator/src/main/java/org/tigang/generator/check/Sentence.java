package org.tigang.generator.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of the finished report, without blanks and with plain digits.
///
/// @param paragraph counted from 1
/// @param number within the paragraph, counted from 1
/// @param text with its closing mark
record Sentence(int paragraph, int number, String text) {
    private static final Pattern BLANKS = Pattern.compile(
            "[\\s\\u00a0\\u3000]+(?![0-9A-Za-z])|(?<![0-9A-Za-z])[\\s\\u00a0\\u3000]+|[\\u200b\\ufeff]");
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％．－]+");
    private static final Pattern PERIOD =
            Pattern.compile("^((?:19|20)\\d\\d年(?:[上下]半年|第?[一二三四]季度|(?:1-)?\\d{1,2}月)?)，.*");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]*|[。！？；]+");

    static List<Sentence> of(List<String> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<String> pieces = pieces(paragraphs.get(i));
            for (int j = 0; j < pieces.size(); j++) {
                sentences.add(new Sentence(i + 1, j + 1, pieces.get(j)));
            }
        }
        return sentences;
    }

    /// The sentences of a text, each as it is compared.
    static List<String> pieces(String text) {
        return SENTENCE.matcher(plain(text))
                .results()
                .map(piece -> piece.group())
                .toList();
    }

    /// Without blanks that mean nothing; full-width digits as plain ones.
    static String plain(String text) {
        String narrow = WIDE.matcher(text)
                .replaceAll(wide -> Normalizer.normalize(wide.group(), Normalizer.Form.NFKC)
                        .replace("\\", "\\\\")
                        .replace("$", "\\$"));
        return BLANKS.matcher(narrow).replaceAll("");
    }

    /// As it is compared: whether a sentence ends in ； or 。 is no matter.
    static String core(String piece) {
        return piece.replaceAll("[。！？；，：、]+$", "");
    }

    String core() {
        return core(text);
    }

    /// The period that all of it speaks of, where it opens with one: 2023年，会员总数6200人。
    Optional<When> period() {
        Matcher opening = PERIOD.matcher(text);
        return opening.matches() ? Optional.of(When.of(opening.group(1))) : Optional.empty();
    }

    boolean isHeading() {
        return text.equals(core());
    }
}
