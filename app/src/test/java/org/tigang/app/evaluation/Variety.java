package org.tigang.app.evaluation;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// How varied a text is, whatever its numbers, dates and indicators are.
///
/// distinct-2 (Li et al., A Diversity-Promoting Objective Function for Neural Conversation Models, 2016): the part of
/// the pairs of neighbouring words that differ, over HanLP's words.
final class Variety {
    private static final Pattern DATE =
            Pattern.compile("\\d{4}年(?:[上下]半年|第[一二三四]季度|前[一二三四]季度|\\d+(?:—\\d+)?月(?:\\d+日)?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?:%|个百分点|[万亿]*)");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]");

    private final List<String> indicators;
    private final Segment words =
            new ViterbiSegment().enableCustomDictionary(false).enableAllNamedEntityRecognize(false);

    /// @param indicators names that are masked, too
    Variety(Set<String> indicators) {
        this.indicators = indicators.stream()
                .filter(name -> name.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
                .toList();
    }

    String masked(String text) {
        String masked = text;
        for (String name : indicators) {
            masked = masked.replace(name, "指");
        }
        return NUMBER.matcher(DATE.matcher(masked).replaceAll("D")).replaceAll("N");
    }

    List<String> words(List<String> paragraphs) {
        List<String> found = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (Term term : words.seg(masked(paragraph))) {
                if (!term.nature.toString().startsWith("w")) {
                    found.add(term.word);
                }
            }
        }
        return found;
    }

    static double distinctPairs(List<String> words) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return (double) pairs.size() / Math.max(1, words.size() - 1);
    }

    /// Sentences by what is left of them without numbers, dates and indicators, with how often each stands there; those
    /// that stand there more than twice.
    Map<String, Integer> wornOut(List<String> paragraphs) {
        Map<String, Integer> frames = new HashMap<>();
        for (String paragraph : paragraphs) {
            SENTENCE.matcher(paragraph)
                    .results()
                    .forEach(sentence -> frames.merge(masked(sentence.group()), 1, Integer::sum));
        }
        Map<String, Integer> worn = new TreeMap<>(frames);
        worn.values().removeIf(count -> count <= 2);
        return worn;
    }
}
