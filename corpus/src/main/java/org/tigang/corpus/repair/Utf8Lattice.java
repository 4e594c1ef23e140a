package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.Script;

/// Reads bytes as UTF-8 though some of them are missing: where a character does not come out, bytes that leave no
/// trace are supposed before it, and the most probable text is kept.
final class Utf8Lattice {
    private static final int BEAM = 40;
    /// So many of the best are looked at where bytes may be missing.
    private static final int DOUBTED = 12;
    private static final int REACH = 6;
    private static final double STRANGE = -9;
    private static final double SUPPOSED = -1;
    private static final double TORN = -5;
    private static final double BROKEN = -25;
    /// One digit is as probable as another.
    private static final double TENTH = Math.log(0.1);
    /// The first bytes of full-width marks and digits; a wide digit does not stand beside a narrow one.
    private static final int WIDE = 0xEFBC;
    private static final int[] NO_LEADS = {};

    private final ByteStream stream;
    private final CharacterModel model;
    private final int[] traceless;

    Utf8Lattice(ByteStream stream, CharacterModel model) {
        // A decoder that writes `�` hides nothing.
        this.traceless = stream.hasHoles() ? NO_LEADS : Gbk.HOLED;
        this.stream = stream;
        this.model = model;
    }

    Reread read() {
        BitSet doubtful = doubtful();
        List<Utf8State> states = List.of(Utf8State.START);
        int length = stream.length();
        for (int i = 0; i < length; i++) {
            List<Utf8State> all = doubtful.get(i) ? supposed(states, i) : states;
            List<Utf8State> next = new ArrayList<>();
            for (Utf8State state : all) {
                step(next, state, i);
            }
            states = next.isEmpty() ? broken(states, i) : best(next);
        }
        return ended(supposed(states, length));
    }

    private static Reread ended(List<Utf8State> states) {
        return states.stream()
                .map(state -> state.count() == 0 ? state : lost(state))
                .max(Comparator.comparingDouble(Utf8State::score))
                .orElseThrow()
                .reading();
    }

    private static Utf8State lost(Utf8State state) {
        return state.written(Reread.LOST, state.from(), true, BROKEN);
    }

    /// Around the bytes that can not stand where they stand in UTF-8, and those of characters that hardly occur.
    private BitSet doubtful() {
        BitSet doubtful = new BitSet();
        int missing = 0;
        for (int i = 0; i < stream.length(); i++) {
            int b = stream.get(i);
            boolean tail = b >= 0x80 && b < 0xC0;
            if (b == ByteStream.HOLE ? missing == 0 && i + 1 < stream.length() : tail != missing > 0) {
                doubtful.set(Math.max(0, i - REACH), i + 3);
            } else if (missing == 1 && tail && isStrange(i)) {
                doubtful.set(Math.max(0, i - REACH), i + 1);
            }
            missing = tail || b == ByteStream.HOLE ? Math.max(0, missing - 1) : b >= 0xE0 ? 2 : b >= 0xC0 ? 1 : 0;
        }
        if (missing > 0) {
            doubtful.set(Math.max(0, stream.length() - REACH), stream.length() + 1);
        }
        return doubtful;
    }

    /// Whether the three bytes up to here are no character that is to be expected.
    private boolean isStrange(int i) {
        if (i < 2 || stream.get(i - 2) < 0xE0 || stream.get(i - 1) < 0x80) {
            return false;
        }
        int first = (stream.get(i - 2) & 0x0F) << 12;
        int middle = (stream.get(i - 1) & 0x3F) << 6;
        return isStrange(CharacterModel.EDGE, (char) (first | middle | (stream.get(i) & 0x3F)));
    }

    private void step(List<Utf8State> into, Utf8State state, int i) {
        int b = stream.get(i);
        if (b == ByteStream.HOLE) {
            hole(into, state, i);
        } else if (b < 0x80) {
            letter(into, state, i);
        } else {
            append(into, state, b, i, false, 0);
        }
    }

    /// `�` stands for the byte 0x80, which opens nothing, or for one that was alone before a letter or a line
    /// end.
    private void hole(List<Utf8State> into, Utf8State state, int i) {
        boolean alone = isAlone(i + 1) || stream.isIndent(i + 1);
        if (alone) {
            tails(into, state, i, isAlone(i + 1) ? 0 : SUPPOSED);
        }
        append(into, state, 0x80, i, alone, SUPPOSED);
        if (state.count() == 0) {
            into.add(state.emptied(BROKEN));
        }
    }

    private boolean isAlone(int i) {
        return i >= stream.length() || (stream.get(i) >= 0 && stream.get(i) < 0x40);
    }

    private void letter(List<Utf8State> into, Utf8State state, int i) {
        if (state.count() == 0) {
            emit(into, state, (char) stream.get(i), i, false);
            return;
        }
        // A full-width letter was made half-width: its bytes were A3 and this one.
        List<Utf8State> half = new ArrayList<>();
        append(half, state, 0xA3, i, true, SUPPOSED);
        half.forEach(h -> append(into, h, stream.get(i) + 0x80, i, true, 0));
    }

    private void tails(List<Utf8State> into, Utf8State state, int i, double cost) {
        if (state.missing() == 1) {
            int last = isDigit(i + 1) && state.part() == WIDE ? 0x90 : 0xC0;
            for (int tail = 0x80; tail < last; tail++) {
                append(into, state, tail, i, true, cost);
            }
        }
    }

    private boolean isDigit(int i) {
        return i < stream.length() && stream.get(i) >= '0' && stream.get(i) <= '9';
    }

    private void append(List<Utf8State> into, Utf8State state, int b, int i, boolean supposed, double cost) {
        if (!state.takes(b)) {
            return;
        }
        Utf8State longer = state.with(b, i, supposed, cost);
        if (longer.missing() > 0) {
            into.add(longer);
        } else {
            emit(into, longer, longer.character(), longer.from(), longer.guessed());
        }
    }

    private void emit(List<Utf8State> into, Utf8State state, char c, int from, boolean guessed) {
        boolean digit = guessed && c >= '０' && c <= '９';
        double cost = Math.max(-16, model.log(state.back(2), state.back(1), c))
                + (isStrange(state.back(1), c) || (guessed && isBlankWithin(state.back(1), c)) ? STRANGE : 0)
                + (digit ? TENTH : 0);
        // A digit is not invented.
        into.add(state.written(digit ? Reread.LOST : c, from, guessed, cost));
    }

    private boolean isStrange(char before, char c) {
        boolean unknown = c >= 0x80 && c != '\u3000' && (!model.knows(c) || MojibakeSpan.isRare(c));
        // No line ends in those, and none begins with these.
        boolean torn = ("，、（《“□".indexOf(before) >= 0 && Character.isWhitespace(c))
                || (before == '\u3000' && "。，、；：！？）》”".indexOf(c) >= 0);
        return unknown || torn || (c >= 0x80 && c < 0xA0) || Script.isTraditional(c);
    }

    private static boolean isBlankWithin(char before, char c) {
        return c == '\u3000' && before != c && "。！？；：".indexOf(before) < 0;
    }

    /// The states, and those in which bytes left no trace before byte `i`.
    private List<Utf8State> supposed(List<Utf8State> states, int i) {
        List<Utf8State> all = new ArrayList<>(states);
        List<Utf8State> last = states;
        for (int round = 0; round < 2; round++) {
            List<Utf8State> more = new ArrayList<>();
            for (Utf8State state : last.subList(0, Math.min(DOUBTED, last.size()))) {
                suppose(more, state, i);
            }
            last = best(more);
            all.addAll(last);
        }
        return all;
    }

    private void suppose(List<Utf8State> into, Utf8State state, int i) {
        if (state.count() == 0) {
            return;
        }
        append(into, state, 0x80, i, true, 2 * SUPPOSED);
        tails(into, state, i, isAlone(i) ? SUPPOSED : TORN);
        for (int first : traceless) {
            List<Utf8State> half = new ArrayList<>();
            append(half, state, first, i, true, 0);
            for (Utf8State h : half) {
                for (int second = h.count() > 0 ? 0x80 : 0xE2; second < (h.count() > 0 ? 0xC0 : 0xF0); second++) {
                    if (first > 0x80 && Gbk.vanishes(first, second)) {
                        append(into, h, second, i, true, 2 * SUPPOSED);
                    }
                }
            }
        }
    }

    /// Nothing fits: the character that was being read is lost.
    private List<Utf8State> broken(List<Utf8State> states, int i) {
        List<Utf8State> next = new ArrayList<>();
        for (Utf8State state : states) {
            Utf8State fresh = state.count() > 0 ? lost(state) : state.emptied(BROKEN);
            step(next, fresh, i);
            if (next.isEmpty()) {
                next.add(fresh);
            }
        }
        return best(next);
    }

    private static List<Utf8State> best(List<Utf8State> states) {
        if (states.size() < 2) {
            return states;
        }
        Map<Long, Utf8State> distinct = new HashMap<>();
        double floor = states.stream().mapToDouble(Utf8State::score).max().orElse(0) - 20;
        for (Utf8State state : states) {
            if (state.score() >= floor) {
                distinct.merge(state.key(), state, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingDouble(Utf8State::score).reversed())
                .limit(BEAM)
                .toList();
    }
}
