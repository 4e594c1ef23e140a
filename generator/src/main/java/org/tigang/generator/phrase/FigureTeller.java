package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// Tells figures in the phrasings of past documents; where none fits, in plain words of its own.
///
/// One teller serves one report: it remembers which phrasings and frames it has used, so that none is heard too often.
public final class FigureTeller {
    private static final int PASSAGES = 40;
    // A frame heard twice is enough; further uses are dear, not forbidden: a table can have more rows than a library has frames.
    private static final int DEAR = 30;

    private final Phrasebook phrasebook;
    private final Setting setting;
    private final PhrasingMiner miner;
    private final IndicatorName names;
    private final List<Phrasing> stock = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    public FigureTeller(Phrasebook phrasebook, Setting setting, Segmenter segmenter) {
        this.phrasebook = phrasebook;
        this.setting = setting;
        this.miner = new PhrasingMiner(new Plain(segmenter));
        this.names = new IndicatorName(segmenter);
    }

    /// Takes phrasings in that can serve any indicator.
    public void learn(List<Passage> passages) {
        passages.forEach(passage -> stock.addAll(miner.mine(passage)));
    }

    /// One clause without its closing mark.
    public Statement tell(Telling telling) {
        List<Phrasing> candidates = new ArrayList<>(stock);
        for (Passage passage : phrasebook.passages(telling.indicator(), PASSAGES)) {
            candidates.addAll(miner.mine(passage));
        }
        return best(telling, candidates)
                .map(choice -> told(telling, choice))
                .orElseGet(() -> new Filling(setting, names, telling).plainly());
    }

    private Statement told(Telling telling, Choice choice) {
        used.merge(choice.phrasing.frame(), 1, Integer::sum);
        used.merge(choice.phrasing.source().text(), 1, Integer::sum);
        return new Filling(setting, names, telling).with(choice.phrasing, choice.movement, choice.same);
    }

    private record Choice(Phrasing phrasing, Optional<Movement.Changed> movement, boolean same, int worth) {}

    private Optional<Choice> best(Telling telling, List<Phrasing> candidates) {
        return candidates.stream()
                .flatMap(phrasing -> choice(telling, phrasing).stream())
                .max(Comparator.comparingInt(Choice::worth)
                        .thenComparing(choice -> choice.phrasing.source().document())
                        .thenComparing(choice -> choice.phrasing.source().text()));
    }

    private Optional<Choice> choice(Telling telling, Phrasing phrasing) {
        if (phrasing.unit().isPresent() != telling.level().isPresent()) {
            return Optional.empty();
        }
        Optional<Movement.Changed> movement = phrasing.measure().flatMap(measure -> changed(telling, measure));
        boolean same = isSame(telling, phrasing);
        boolean fits = movement.isPresent() == phrasing.measure().isPresent()
                && !(phrasing.saysReached() && movement.map(changed -> changed.sign() < 0).orElse(false))
                && (same ? sameUnit(telling, phrasing) : isOfTheKind(telling, phrasing));
        return fits ? Optional.of(new Choice(phrasing, movement, same, worth(telling, phrasing, movement, same))) : Optional.empty();
    }

    private static Optional<Movement.Changed> changed(Telling telling, Measure measure) {
        return telling.movements().stream()
                .filter(Movement.Changed.class::isInstance)
                .map(Movement.Changed.class::cast)
                .filter(changed -> changed.measure() == measure)
                .findFirst();
    }

    private static boolean isSame(Telling telling, Phrasing phrasing) {
        return IndicatorName.same(telling.indicator(), phrasing.indicator())
                || IndicatorName.saidBy(telling.indicator(), phrasing.indicator(), phrasing.leadIn());
    }

    private static boolean sameUnit(Telling telling, Phrasing phrasing) {
        return telling.level().isEmpty() || family(telling) == family(phrasing);
    }

    /// Another indicator's frame serves where unit and grammar are alike.
    private boolean isOfTheKind(Telling telling, Phrasing phrasing) {
        if (telling.level().isEmpty()) {
            return !phrasing.isLedByVerb();
        }
        String spoken = names.spoken(telling.indicator(), telling.level().get().unit());
        return family(telling) == family(phrasing)
                && grammarFits(names.isAction(spoken), phrasing)
                && (!phrasing.isLedByVerb() || sameHead(spoken, phrasing.indicator()));
    }

    /// 新建工会组织 is followed by its number; 工会会员 needs a verb, before it (共有会员) or behind (会员达到).
    private static boolean grammarFits(boolean action, Phrasing phrasing) {
        return action
                ? phrasing.isJuxtaposed() && !phrasing.isLedByVerb()
                : !phrasing.isJuxtaposed() || phrasing.isLedByVerb();
    }

    /// One completes an investment and takes in a revenue: the verb before goes with the noun it governs.
    private static boolean sameHead(String indicator, String past) {
        return past.length() >= 2 && indicator.endsWith(past.substring(past.length() - 2));
    }

    private static UnitFamily family(Telling telling) {
        return UnitFamily.of(telling.level().orElseThrow().unit());
    }

    private static UnitFamily family(Phrasing phrasing) {
        return UnitFamily.of(phrasing.unit().orElseThrow());
    }

    private int worth(Telling telling, Phrasing phrasing, Optional<Movement.Changed> movement, boolean same) {
        int worth = same ? 100 : 0;
        if (same && !phrasing.leadIn().isEmpty()) {
            worth += 20;
        }
        if (movement.isPresent()) {
            worth += telling.movements().indexOf(movement.get()) == 0 ? 60 : 40;
        }
        worth -= DEAR * used.getOrDefault(phrasing.frame(), 0);
        worth -= 3 * DEAR * used.getOrDefault(phrasing.source().text(), 0);
        return worth;
    }
}
