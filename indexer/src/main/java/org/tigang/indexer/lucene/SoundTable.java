package org.tigang.indexer.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.language.Readings;

/// Which letters of the index sound alike, whatever the tone: 公 and 工; also where the south makes no
/// difference, sh and s, ing and in.
final class SoundTable {
    private final Map<String, List<Character>> letters = new HashMap<>();

    SoundTable(char[] all) {
        for (char letter : all) {
            for (String sound : sounds(letter)) {
                letters.computeIfAbsent(sound, _ -> new ArrayList<>()).add(letter);
            }
        }
    }

    /// The letters that sound like one, itself among them if it is in the index.
    List<Character> like(char letter) {
        return sounds(letter).stream()
                .flatMap(sound -> letters.getOrDefault(sound, List.of()).stream())
                .distinct()
                .toList();
    }

    private static List<String> sounds(char letter) {
        return Readings.of(letter).stream().map(SoundTable::plain).distinct().toList();
    }

    private static String plain(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceFirst("^([zcs])h", "$1")
                .replaceFirst("ng$", "n");
    }
}
