package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.Script;

/// All ways to read the characters behind a `?` at which the bytes slipped, the most probable kept.
///
/// Each visible character gives the last byte of one original character and the first of the next. The stretch
/// ends where a letter shows (it was a last byte), or a `?` (a last byte that was read alone, or took a letter
/// along).
final class ShiftLattice {
    static final Pattern READING = Pattern.compile("([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6})\\)");
    private static final Pattern INJECTED = Pattern.compile("\\(([a-zà-üāēěīńōūǎǐǒǔǖǘǚǜ]{1,6})\\)");
    private static final int BEAM = 160;
    private static final int NARROW = 50;
    private static final double DEPTH = 26;
    private static final int ALIKE = 15;
    private static final String NEVER_BEHIND_STOP = "，、；：·》";
    private static final int LONGEST = 80;
    private static final int KEPT = 80;

    /// Of so many of the best readings behind a cut, every first character is tried.
    private static final int VARIED = 10;

    private static final int MOST_VANISHED = 2;

    /// An original text so far, whose last character has shown its first byte only.
    private record State(String text, int pending, double score, int vanished) {
        /// All that the characters to come depend on.
        String tail() {
            return text.substring(Math.max(0, text.length() - 2)) + (char) pending;
        }

        boolean isPossible(char next) {
            return !text.endsWith("。") || NEVER_BEHIND_STOP.indexOf(next) < 0;
        }
    }

    private final String page;
    private final MirroredPage mirror;
    private final CharacterModel model;
    private final String before;
    private final List<ShiftReading> found = new ArrayList<>();

    ShiftLattice(String page, int mark, MirroredPage mirror) {
        this.page = page;
        this.mirror = mirror;
        this.model = mirror.model();
        this.before = before(page, mark);
    }

    /// Readings of a stretch that a reading opened, put in between `lead` and a byte that is lost.
    List<ShiftReading> behindReading(int mark, int lead) {
        Matcher reading = READING.matcher(page).region(mark + 1, page.length());
        if (!reading.lookingAt()) {
            return List.of();
        }
        List<State> states = mirror.annotated(reading.group(1), lead).stream()
                .map(c -> new State("", Gbk.trail(c), 0, 0))
                .toList();
        run(states, reading.end());
        return best();
    }

    /// Readings of a stretch that a cut before ！？； opened.
    List<ShiftReading> behindCut(int mark) {
        int second = "!;?！；？".indexOf(page.charAt(mark + 1)) % 3;
        int pending = new int[] {0xA1, 0xBB, 0xBF}[second];
        List<State> states = new ArrayList<>();
        for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST_LEAD; lead++) {
            extend(states, new State("", lead, 0, 0), 0xA3, pending);
        }
        run(states, mark + 2);
        return withOtherFirst(best());
    }

    /// Nothing shows what the first character was but its second byte: where the rest reads well, all are tried.
    private List<ShiftReading> withOtherFirst(List<ShiftReading> readings) {
        Set<String> seen = readings.stream().map(ShiftReading::text).collect(Collectors.toSet());
        for (ShiftReading reading : readings.subList(0, Math.min(VARIED, readings.size()))) {
            for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST_LEAD; lead++) {
                char c = Gbk.of(lead, 0xA3);
                String text = c + reading.text().substring(1);
                if (c != Gbk.NONE && mirror.weight(c) > Double.NEGATIVE_INFINITY && seen.add(text)) {
                    found.add(reading.with(text, reading.score() + start(text) - start(reading.text())));
                }
            }
        }
        return best();
    }

    private double start(String text) {
        String next = text.substring(1, Math.min(text.length(), 3)).replace(ShiftReading.EATEN, '0');
        return mirror.weight(text.charAt(0)) + model.log(before, text.substring(0, 1), next);
    }

    private List<ShiftReading> best() {
        found.sort(Comparator.comparingDouble(ShiftReading::score).reversed());
        return List.copyOf(found.subList(0, Math.min(KEPT, found.size())));
    }

    private void run(List<State> opened, int from) {
        List<State> states = best(opened, BEAM);
        int at = from;
        while (at < page.length() && at - from < LONGEST && !states.isEmpty()) {
            char c = page.charAt(at);
            List<State> shown = withVanished(states);
            if (c == '?') {
                // It may also be the full-width mark, whose bytes belong to two characters as those of any other.
                closeAtQuestion(shown, at);
                if (READING.matcher(page).region(at + 1, page.length()).lookingAt()) {
                    break;
                }
            }
            int bytes = Gbk.bytes(c);
            if (c == '\n' || bytes == 0) {
                break;
            }
            if (c >= 0x40 && c < 0x80) {
                closeAtLetter(shown, c, at + 1);
                break;
            }
            int both = c < 0x80 ? 0xA380 + c : bytes;
            at = behindInjected(at + 1, c);
            if ((both & 0xFF) < 0x80) {
                closeBeforeLetter(shown, both, at);
            }
            states = next(shown, both >> 8, both & 0xFF);
        }
    }

    private List<State> next(List<State> states, int last, int first) {
        List<State> next = new ArrayList<>();
        if (first >= Gbk.FIRST_LEAD) {
            states.forEach(state -> extend(next, state, last, first));
        }
        return best(next, BEAM);
    }

    /// The most probable; of those that go on alike a few only, for what follows can not tell them apart.
    private static List<State> best(List<State> states, int width) {
        List<State> sorted = new ArrayList<>(states);
        sorted.sort(Comparator.comparingDouble(State::score).reversed());
        double floor = sorted.isEmpty() ? 0 : sorted.getFirst().score() - DEPTH;
        Map<String, Integer> alike = new HashMap<>();
        Set<String> seen = new HashSet<>();
        return sorted.stream()
                .takeWhile(state -> state.score() >= floor)
                .filter(state -> alike.merge(state.tail(), 1, Integer::sum) <= ALIKE)
                .filter(state -> seen.add(state.text() + (char) state.pending()))
                .limit(width)
                .toList();
    }

    /// The states, and those in which pairs of bytes vanished before the next character that shows.
    private List<State> withVanished(List<State> states) {
        List<State> all = new ArrayList<>(states);
        List<State> last = states;
        for (int i = 0; i < MOST_VANISHED; i++) {
            last = vanish(last);
            all.addAll(last);
        }
        return all;
    }

    private List<State> vanish(List<State> states) {
        List<State> halves = new ArrayList<>();
        for (State state : states) {
            for (int last : Gbk.HOLED) {
                extend(halves, state, last, last);
            }
        }
        List<State> whole = new ArrayList<>();
        for (State half : best(halves, NARROW)) {
            for (int first = Gbk.FIRST_LEAD; first <= Gbk.LAST_LEAD; first++) {
                if (Gbk.vanishes(half.pending(), first)) {
                    whole.add(new State(half.text(), first, half.score(), half.vanished() + 1));
                }
            }
        }
        return whole;
    }

    private void extend(List<State> into, State state, int last, int pending) {
        char c = Gbk.of(state.pending(), last);
        double weight = c == Gbk.NONE ? Double.NEGATIVE_INFINITY : mirror.weight(c);
        if (weight > Double.NEGATIVE_INFINITY && state.isPossible(c)) {
            double score = state.score() + weight + mirror.log(at(state.text(), 2), at(state.text(), 1), c);
            into.add(new State(state.text() + c, pending, score, state.vanished()));
        }
    }

    /// The character so many places before the end of a text that follows what stands before the stretch.
    private char at(String text, int back) {
        int at = text.length() - back;
        int earlier = before.length() + at;
        return at >= 0 ? text.charAt(at) : earlier >= 0 ? before.charAt(earlier) : CharacterModel.EDGE;
    }

    private void closeAtLetter(List<State> states, char letter, int end) {
        List<State> whole = new ArrayList<>();
        states.forEach(state -> extend(whole, state, letter, 0));
        best(whole, NARROW).forEach(state -> finish(state, "", end, false));
    }

    /// The last byte and a letter of the text were read as one character.
    private void closeBeforeLetter(List<State> states, int both, int end) {
        List<State> whole = new ArrayList<>();
        states.forEach(state -> extend(whole, state, both >> 8, 0));
        best(whole, NARROW).forEach(state -> finish(state, String.valueOf((char) (both & 0xFF)), end, false));
    }

    private void closeAtQuestion(List<State> states, int at) {
        Matcher reading = READING.matcher(page).region(at + 1, page.length());
        if (reading.lookingAt()) {
            closeAtInjected(states, reading.group(1), reading.end());
            return;
        }
        List<State> whole = new ArrayList<>();
        for (State state : states) {
            for (int last = 0x80; last <= 0xFE; last++) {
                extend(whole, state, last, 0);
            }
        }
        boolean end = at + 1 == page.length() || ",，、\n".indexOf(page.charAt(at + 1)) >= 0;
        String eaten = page.startsWith("*", at + 1) ? "*" : String.valueOf(ShiftReading.EATEN);
        for (State state : best(whole, NARROW)) {
            if (end) {
                finish(state, "", at + 1, true);
            } else {
                finish(state, eaten, at + 1, false);
            }
        }
    }

    private void closeAtInjected(List<State> states, String reading, int end) {
        List<State> whole = new ArrayList<>();
        for (State state : states) {
            for (char c : mirror.annotated(reading, state.pending())) {
                extend(whole, state, Gbk.trail(c), 0);
            }
        }
        best(whole, NARROW).forEach(state -> finish(state, "", end, false));
    }

    private void finish(State state, String tail, int end, boolean cut) {
        String text = state.text() + tail;
        double score = state.score() + model.log(before + state.text(), tail.isEmpty() ? "" : "0", "");
        String after = after(page, end, 3);
        score += model.log(before + text.replace(ShiftReading.EATEN, '0'), after, "");
        found.add(new ShiftReading(text, end, score, state.vanished(), cut));
    }

    /// Behind the reading that follows a character in the midst of the stretch: the site took the shifted bytes
    /// for it.
    private int behindInjected(int at, char c) {
        Matcher reading = INJECTED.matcher(page).region(at, page.length());
        boolean injected = Script.isTraditional(c) && reading.lookingAt();
        return injected ? reading.end() : at;
    }

    /// What can be read before a place, without injected readings.
    static String before(String page, int mark) {
        return before(page, mark, 8);
    }

    static String before(String page, int mark, int length) {
        int line = page.lastIndexOf('\n', mark - 1) + 1;
        String text = INJECTED.matcher(page.substring(Math.max(line, mark - 60 - length), mark))
                .replaceAll("");
        return text.substring(Math.max(0, text.length() - length));
    }

    static String after(String page, int end, int length) {
        int line = page.indexOf('\n', end);
        int to = line < 0 ? page.length() : line + 1;
        String text =
                INJECTED.matcher(page.substring(end, Math.min(to, end + 60))).replaceAll("");
        int question = text.indexOf('?');
        String sound = question < 0 ? text : text.substring(0, question);
        return sound.substring(0, Math.min(length, sound.length()));
    }
}
