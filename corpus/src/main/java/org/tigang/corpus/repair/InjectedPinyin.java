package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Readings;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;

/// 聯(lián)動機制: mirrors of pages put the reading behind each traditional character of a list of theirs.
///
/// A gloss that a writer put stands behind a character that both scripts share (嘉峪(yù)关), and stands alone.
final class InjectedPinyin implements Repair {
    private static final Pattern BRACKET = Pattern.compile("\\((?<=\\p{IsHan}\\()([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6})\\)");
    private static final int PLACES = 5;
    private static final int CHARACTERS = 3;

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        Set<Character> characters = new HashSet<>();
        BRACKET.matcher(text)
                .results()
                .filter(bracket -> isReading(text, bracket))
                .forEach(bracket -> {
                    characters.add(text.charAt(bracket.start() - 1));
                    found.add(Replacement.removal(EditKind.PINYIN, bracket.start(), bracket.end()));
                });
        return found.size() >= PLACES && characters.size() >= CHARACTERS ? found : List.of();
    }

    @Override
    public boolean isPossible(Glance glance) {
        return glance.has(Glance.BRACKET) && glance.traditional() >= PLACES;
    }

    private static boolean isReading(String text, MatchResult bracket) {
        char c = text.charAt(bracket.start() - 1);
        return Script.isTraditional(c) && Readings.of(c).contains(bracket.group(1));
    }
}
