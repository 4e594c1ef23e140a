package org.tigang.corpus.language;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.Arrays;
import java.util.List;

/// How Chinese characters are read.
public final class Readings {
    static {
        Hanlp.awake();
    }

    private Readings() {}

    /// All readings of a character in pinyin with tone marks, `diào` and `tiáo` for 调; none for other
    /// characters.
    public static List<String> of(char c) {
        Pinyin[] readings = Script.isHan(c) ? PinyinDictionary.get(String.valueOf(c)) : null;
        if (readings == null) {
            return List.of();
        }
        return Arrays.stream(readings)
                .map(Pinyin::getPinyinWithToneMark)
                .distinct()
                .toList();
    }
}
