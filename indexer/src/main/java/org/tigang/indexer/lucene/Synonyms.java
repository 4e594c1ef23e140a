package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Lexicon;

/// Which words name one thing, in the form in which words are cut.
final class Synonyms {
    private final Map<String, List<String>> others = new HashMap<>();

    Synonyms(Lexicon lexicon) {
        for (List<String> group : lexicon.synonyms()) {
            List<String> names = group.stream().map(Fold::forWords).distinct().toList();
            names.forEach(name -> addOthers(name, names));
        }
    }

    private void addOthers(String name, List<String> names) {
        List<String> known = others.computeIfAbsent(name, _ -> new ArrayList<>());
        names.stream()
                .filter(other -> !other.equals(name) && !known.contains(other))
                .forEach(known::add);
    }

    /// Whether a name is so short that its characters often stand together by chance.
    static boolean isShort(String name) {
        return name.length() <= 2;
    }

    /// The other names of what a word names.
    List<String> of(String word) {
        return others.getOrDefault(word, List.of());
    }

    /// Each thing once, by the name that comes first.
    List<String> once(List<String> words) {
        Set<String> named = new HashSet<>();
        List<String> once = new ArrayList<>();
        for (String word : words) {
            if (named.add(word)) {
                once.add(word);
                named.addAll(of(word));
            }
        }
        return once;
    }
}
