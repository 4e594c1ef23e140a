package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.language.CharacterModel;

/// Reads bytes as GBK though some of them are missing.
final class Big5Lattice {
    private static final int BEAM = 20;
    private static final int NONE = 0;
    private static final int UNKNOWN = -1;

    private record State(String text, int lead, double score, boolean guessed) {}

    private final ByteStream stream;
    private final CharacterModel model;

    Big5Lattice(ByteStream stream, CharacterModel model) {
        this.stream = stream;
        this.model = model;
    }

    Reread read() {
        List<State> states = List.of(new State("", NONE, 0, false));
        for (int i = 0; i < stream.length(); i++) {
            int b = stream.get(i);
            List<State> next = new ArrayList<>();
            states.forEach(state -> step(next, state, b));
            if (next.isEmpty()) {
                states.forEach(state -> open(next, lost(state), b));
            }
            states = best(next);
        }
        State best = states.getFirst();
        String text = best.lead() == NONE ? best.text() : best.text() + ShiftReading.EATEN;
        return Reread.of(text, best.guessed() || best.lead() != NONE);
    }

    private static State lost(State state) {
        return new State(state.text() + ShiftReading.EATEN, NONE, state.score(), true);
    }

    private void step(List<State> into, State state, int b) {
        if (state.lead() == NONE) {
            open(into, state, b);
        } else if (b >= 0 && b < 0x40) {
            // The lead was alone.
            emit(into, new State(state.text(), NONE, state.score() - 12, true), ShiftReading.EATEN, true);
            List<State> alone = new ArrayList<>(into.subList(into.size() - 1, into.size()));
            into.removeLast();
            alone.forEach(s -> emit(into, s, (char) b, false));
        } else {
            close(into, state, b);
        }
    }

    private void open(List<State> into, State state, int b) {
        if (b >= 0 && b < 0x80) {
            emit(into, state, (char) b, false);
        } else {
            into.add(new State(state.text(), b < 0 ? UNKNOWN : b, state.score(), state.guessed() || b < 0));
        }
        if (b < 0) {
            // `�` can stand for both bytes.
            emit(into, new State(state.text(), NONE, state.score() - 12, true), ShiftReading.EATEN, true);
        }
    }

    private void close(List<State> into, State state, int b) {
        int fromLead = state.lead() == UNKNOWN ? 0xA1 : state.lead();
        int toLead = state.lead() == UNKNOWN ? 0xF7 : state.lead();
        int fromTrail = b < 0 ? 0xA1 : b;
        int toTrail = b < 0 ? 0xFE : b;
        for (int lead = fromLead; lead <= toLead; lead++) {
            for (int trail = fromTrail; trail <= toTrail; trail++) {
                char c = Gbk.of(lead, trail);
                if (c != Gbk.NONE && (model.knows(c) || (state.lead() != UNKNOWN && b >= 0))) {
                    emit(into, state, c, b < 0);
                }
            }
        }
    }

    private void emit(List<State> into, State state, char c, boolean guessed) {
        int n = state.text().length();
        char a = n > 1 ? state.text().charAt(n - 2) : CharacterModel.EDGE;
        char b = n > 0 ? state.text().charAt(n - 1) : CharacterModel.EDGE;
        double score = state.score() + Math.max(-20, model.log(a, b, c));
        into.add(new State(state.text() + c, NONE, score, state.guessed() || guessed));
    }

    private static List<State> best(List<State> states) {
        Map<String, State> distinct = new HashMap<>();
        double floor = states.stream().mapToDouble(State::score).max().orElse(0) - 14;
        for (State s : states) {
            if (s.score() < floor) {
                continue;
            }
            String key = s.text().substring(Math.max(0, s.text().length() - 3))
                    + s.text().length() + ":" + s.lead();
            distinct.merge(key, s, (a, b) -> a.score() >= b.score() ? a : b);
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingDouble(State::score).reversed())
                .limit(BEAM)
                .toList();
    }
}
