package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.corpus.language.CharacterModel;

/// Reads bytes as UTF-8 though some of them are missing: where a character does not come out, bytes that leave no
/// trace
/// are supposed before it, and the most probable text is kept.
final class Utf8Lattice {
    private static final int BEAM = 40;
    private static final int REACH = 6;
    private static final double STRANGE = -9;
    private static final double SUPPOSED = -1;
    private static final double TORN = -5;
    private static final double BROKEN = -25;
    private static final int[] NO_LEADS = {};
    private static final char LOST = '□';

    /// What was read so far, the last character first, so that readings share their beginnings.
    private record Text(char last, int length, Optional<Text> before) {
        static final Text NONE = new Text(CharacterModel.EDGE, 0, Optional.empty());

        Text with(char c) {
            return new Text(c, length + 1, Optional.of(this));
        }

        char back(int places) {
            Text at = this;
            for (int i = 1; i < places && at.before.isPresent(); i++) {
                at = at.before.get();
            }
            return at.last;
        }

        String whole() {
            char[] text = new char[length];
            Text at = this;
            for (int i = length - 1; i >= 0; i--) {
                text[i] = at.last;
                at = at.before.orElse(NONE);
            }
            return new String(text);
        }
    }

    /// @param part the first bytes of the character that is being read
    private record State(Text text, int part, int count, double score, boolean guessed) {
        int missing() {
            int first = count == 0 ? 0 : part >> (8 * (count - 1));
            return first == 0 ? 0 : (first >= 0xE0 ? 3 : 2) - count;
        }

        String key() {
            return "" + text.back(1) + text.back(2) + text.back(3) + text.length() + ":" + part + ":" + count;
        }
    }

    /// @param guessed whether a byte was supposed that does not show
    record Result(String text, boolean guessed) {}

    private final ByteStream stream;
    private final CharacterModel model;
    private final boolean traceless;

    Utf8Lattice(ByteStream stream, CharacterModel model) {
        // A decoder that writes `�` hides nothing.
        this.traceless = !stream.hasHoles();
        this.stream = stream;
        this.model = model;
    }

    Result read() {
        BitSet doubtful = doubtful();
        List<State> states = List.of(new State(Text.NONE, 0, 0, 0, false));
        int length = stream.length();
        for (int i = 0; i < length; i++) {
            List<State> all = doubtful.get(i) ? supposed(states, i) : states;
            List<State> next = new ArrayList<>();
            for (State state : all) {
                step(next, state, i);
            }
            states = next.isEmpty() ? broken(states, i) : best(next);
        }
        return ended(supposed(states, length));
    }

    private Result ended(List<State> states) {
        State best = states.stream()
                .max(Comparator.comparingDouble(state -> state.score() + (state.count() == 0 ? 0 : BROKEN)))
                .orElseThrow();
        String text = best.count() == 0 ? best.text().whole() : best.text().whole() + LOST;
        return new Result(text, best.guessed() || best.count() > 0);
    }

    /// Around the bytes that can not stand where they stand in UTF-8.
    private BitSet doubtful() {
        BitSet doubtful = new BitSet();
        int missing = 0;
        for (int i = 0; i < stream.length(); i++) {
            int b = stream.get(i);
            boolean tail = b >= 0x80 && b < 0xC0;
            if (b == ByteStream.HOLE ? missing == 0 && i + 1 < stream.length() : tail != missing > 0) {
                doubtful.set(Math.max(0, i - REACH), i + 3);
            }
            missing = tail || b == ByteStream.HOLE ? Math.max(0, missing - 1) : b >= 0xE0 ? 2 : b >= 0xC0 ? 1 : 0;
        }
        doubtful.set(Math.max(0, stream.length() - REACH), stream.length() + 1, missing > 0);
        return doubtful;
    }

    private void step(List<State> into, State state, int i) {
        int b = stream.get(i);
        if (b == ByteStream.HOLE) {
            hole(into, state, i);
        } else if (b < 0x80) {
            letter(into, state, b);
        } else {
            append(into, state, b, 0, false);
        }
    }

    /// `�` stands for the byte 0x80, which opens nothing, or for a byte that was alone before a letter.
    private void hole(List<State> into, State state, int i) {
        if (isAlone(i + 1)) {
            tails(into, state, 0);
        }
        append(into, state, 0x80, SUPPOSED, !isCertain(i));
        if (state.count() == 0) {
            into.add(new State(state.text(), 0, 0, state.score() + BROKEN, true));
        }
    }

    private boolean isCertain(int i) {
        return !isAlone(i + 1);
    }

    private boolean isAlone(int i) {
        return i >= stream.length() || (stream.get(i) >= 0 && stream.get(i) < 0x40);
    }

    private void letter(List<State> into, State state, int b) {
        if (state.count() == 0) {
            emit(into, state, (char) b);
            return;
        }
        // A full-width letter was made half-width: its bytes were A3 and this one.
        List<State> half = new ArrayList<>();
        append(half, state, 0xA3, SUPPOSED, true);
        half.forEach(h -> append(into, h, b + 0x80, 0, true));
    }

    private void tails(List<State> into, State state, double cost) {
        if (state.missing() == 1) {
            for (int tail = 0x80; tail < 0xC0; tail++) {
                append(into, state, tail, cost, true);
            }
        }
    }

    private void append(List<State> into, State state, int b, double cost, boolean guessed) {
        boolean tail = b < 0xC0;
        if (tail != (state.count() > 0) || (!tail && (b < 0xC2 || b > 0xEF))) {
            return;
        }
        State longer = new State(
                state.text(),
                (state.part() << 8) | b,
                state.count() + 1,
                state.score() + cost,
                state.guessed() || guessed);
        if (longer.missing() > 0) {
            into.add(longer);
        } else {
            emit(into, longer, character(longer));
        }
    }

    private static char character(State state) {
        int part = state.part();
        int last = part & 0x3F;
        int middle = (part >> 8) & 0x3F;
        int first = (part >> 16) & 0x0F;
        return (char) (state.count() == 2 ? (((part >> 8) & 0x1F) << 6) | last : (first << 12) | (middle << 6) | last);
    }

    private void emit(List<State> into, State state, char c) {
        char a = state.text().back(2);
        char b = state.text().back(1);
        boolean strange = (c >= 0x80 && !model.knows(c) && c != '\u3000') || (c >= 0x80 && c < 0xA0) || c == '\uFFFD';
        double score = state.score() + Math.max(-16, model.log(a, b, c)) + (strange ? STRANGE : 0);
        into.add(new State(state.text().with(c), 0, 0, score, state.guessed()));
    }

    /// The states, and those in which bytes left no trace before byte `i`.
    private List<State> supposed(List<State> states, int i) {
        List<State> all = new ArrayList<>(states);
        List<State> last = states;
        for (int round = 0; round < 2; round++) {
            List<State> more = new ArrayList<>();
            for (State state : last) {
                suppose(more, state, i);
            }
            last = best(more);
            all.addAll(last);
        }
        return all;
    }

    private void suppose(List<State> into, State state, int i) {
        if (state.count() == 0) {
            return;
        }
        append(into, state, 0x80, 2 * SUPPOSED, true);
        tails(into, state, isAlone(i) ? SUPPOSED : TORN);
        for (int first : traceless ? Gbk.HOLED : NO_LEADS) {
            List<State> half = new ArrayList<>();
            append(half, state, first, 0, true);
            for (State h : half) {
                for (int second = h.count() > 0 ? 0x80 : 0xE2; second < (h.count() > 0 ? 0xC0 : 0xF0); second++) {
                    if (first > 0x80 && Gbk.vanishes(first, second)) {
                        append(into, h, second, 2 * SUPPOSED, true);
                    }
                }
            }
        }
    }

    /// Nothing fits: the character that was being read is lost.
    private List<State> broken(List<State> states, int i) {
        List<State> next = new ArrayList<>();
        for (State state : states) {
            Text text = state.count() > 0 ? state.text().with(LOST) : state.text();
            State fresh = new State(text, 0, 0, state.score() + BROKEN, true);
            step(next, fresh, i);
            if (next.isEmpty()) {
                next.add(fresh);
            }
        }
        return best(next);
    }

    private static List<State> best(List<State> states) {
        if (states.size() < 2) {
            return states;
        }
        Map<String, State> distinct = new HashMap<>();
        double floor = states.stream().mapToDouble(State::score).max().orElse(0) - 20;
        for (State state : states) {
            if (state.score() >= floor) {
                distinct.merge(state.key(), state, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingDouble(State::score).reversed())
                .limit(BEAM)
                .toList();
    }
}
