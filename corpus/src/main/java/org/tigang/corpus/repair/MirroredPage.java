package org.tigang.corpus.repair;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.PageLanguage;
import org.tigang.corpus.language.Readings;
import org.tigang.corpus.language.Script;

/// What a page tells of the site that mirrored it: the readings it puts behind characters, the script it writes,
/// and how its own text goes.
final class MirroredPage {
    private static final Pattern READING = Pattern.compile("\\((?<=\\p{IsHan}\\()([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6})\\)");
    private static final Pattern MARKS = Pattern.compile("[，。、；：？！“”‘’《》（）—…·％○×]");
    private static final CharsetEncoder TAIWAN = Charset.forName("Big5").newEncoder();
    private static final int REMEMBERED = 16;
    private static final double FOREIGN = Double.NEGATIVE_INFINITY;

    private final Map<Character, String> injected = new HashMap<>();
    private final Map<Character, Character> forms = new HashMap<>();
    private final int[] seen = new int[Character.MAX_VALUE + 1];
    private final boolean traditional;
    private final PageLanguage language;
    private final CharacterModel model;
    private final long[] asked = new long[1 << REMEMBERED];
    private final double[] answered = new double[1 << REMEMBERED];
    private final double[] weights = new double[Character.MAX_VALUE + 1];

    /// @param damaged where the page's own text can not be trusted
    MirroredPage(String text, Pattern damaged) {
        READING.matcher(text).results().forEach(found -> learn(text, found));
        String plain = damaged.matcher(READING.matcher(text).replaceAll("")).replaceAll("\n");
        traditional = Script.traditionalShare(plain) > 0.05;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            seen[c]++;
            if (Script.isHan(c)) {
                forms.merge(Script.simple(c), c, (a, b) -> seen[a] >= seen[b] ? a : b);
            }
        }
        language = new PageLanguage(plain);
        model = language.characters();
        for (int c = 0; c < weights.length; c++) {
            weights[c] = Gbk.bytes((char) c) == 0 ? FOREIGN : weigh((char) c);
        }
    }

    private void learn(String text, MatchResult found) {
        char c = text.charAt(found.start() - 1);
        if (Script.isTraditional(c) && Readings.of(c).contains(found.group(1))) {
            injected.put(c, found.group(1));
        }
    }

    CharacterModel model() {
        return model;
    }

    /// As the model has it; remembered, for most readings of a stretch end alike.
    double log(char a, char b, char c) {
        long key = (long) a << 32 | (long) b << 16 | c;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - REMEMBERED));
        if (asked[at] != key) {
            asked[at] = key;
            answered[at] = model.log(a, b, c);
        }
        return answered[at];
    }

    PageLanguage language() {
        return language;
    }

    boolean isMirror() {
        return injected.size() >= 3;
    }

    /// The reading that stands behind every such character of the page.
    Optional<String> reading(char c) {
        return Optional.ofNullable(injected.get(c));
    }

    /// Characters with this reading and this first byte that the page annotates, or could.
    List<Character> annotated(String reading, int lead) {
        List<Character> known = new ArrayList<>();
        List<Character> possible = new ArrayList<>();
        for (int trail = Gbk.FIRST_TRAIL; trail < 0xFF; trail++) {
            char c = Gbk.of(lead, trail);
            if (Script.isTraditional(c) && Readings.of(c).contains(reading)) {
                (reading.equals(injected.get(c)) ? known : possible).add(c);
            }
        }
        return known.isEmpty() ? possible : known;
    }

    boolean isSeen(char c) {
        return seen[c] > 0;
    }

    /// What it costs to suppose this character on this page: the logarithm of a probability, at most 0.
    double weight(char c) {
        return weights[c];
    }

    private double weigh(char c) {
        if (!Script.isHan(c)) {
            return MARKS.matcher(String.valueOf(c)).matches() || seen[c] > 0 ? 0 : FOREIGN;
        }
        if (seen[c] > 0) {
            return 0;
        }
        if (!model.knows(c) || forms.containsKey(Script.simple(c))) {
            return FOREIGN;
        }
        return traditional ? unseenTraditional(c) : Script.isTraditional(c) ? FOREIGN : 0;
    }

    /// A converter writes the traditional form where there is one; it leaves 干, 里 or 后 now and then, 会 never.
    private static double unseenTraditional(char c) {
        if (Script.isTraditional(c)) {
            return 0;
        }
        boolean simplifiedOnly = !TAIWAN.canEncode(c);
        return !Script.hasTraditional(c) ? 0 : simplifiedOnly ? -7 : -2;
    }
}
