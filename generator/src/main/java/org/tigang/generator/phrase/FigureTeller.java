package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// Tells figures in the phrasings of past documents; where none fits, in plain words of its own.
///
/// One teller serves one report: it remembers which phrasings and frames it has used, so that none is heard too
/// often.
public final class FigureTeller {
    private static final int PASSAGES = 40;
    // More frames than a long report has sentences.
    private static final int ENOUGH = 600;
    // A frame heard twice is enough; further uses are dear, not forbidden: a table can have more rows than a
    // library has frames.
    private static final int DEAR = 30;

    private static final int ALTERNATIVES = 3;
    private static final Comparator<Choice> BEST_FIRST = Comparator.comparingInt(Choice::worth)
            .thenComparing(choice -> choice.phrasing.source().document())
            .thenComparing(choice -> choice.phrasing.source().text())
            .reversed();

    private final Phrasebook phrasebook;
    private final Setting setting;
    private final Past past;
    private final Lending lending;
    private final IndicatorName names;
    private final List<Phrasing> stock = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();
    private int completed;

    /// With nothing learnt before.
    public FigureTeller(Phrasebook phrasebook, Setting setting, Segmenter segmenter) {
        this(phrasebook, setting, segmenter, new Past(segmenter), new Lending(List.of(), segmenter));
    }

    /// @param past what was learnt before
    /// @param lending whose words may lead in
    public FigureTeller(Phrasebook phrasebook, Setting setting, Segmenter segmenter, Past past, Lending lending) {
        this.phrasebook = phrasebook;
        this.setting = setting;
        this.past = past;
        this.lending = lending;
        this.names = new IndicatorName(segmenter);
    }

    /// Takes phrasings in that can serve any indicator, from the first passages that have them.
    public void learn(List<Passage> passages) {
        for (Passage passage : passages) {
            if (stock.size() < ENOUGH) {
                stock.addAll(phrasings(passage));
            }
        }
    }

    private List<Phrasing> phrasings(Passage passage) {
        return past.phrasings(passage).stream().map(this::free).toList();
    }

    private Phrasing free(Phrasing phrasing) {
        boolean free = phrasing.leadIn().isEmpty() || lending.isMeans(phrasing.leadIn());
        return free ? phrasing : phrasing.withoutLeadIn();
    }

    /// One clause without its closing mark.
    public Statement tell(Telling telling) {
        completed += telling.completion().isPresent() ? 1 : 0;
        List<Choice> choices = best(telling, telling.indicator());
        List<Statement> ways = new ArrayList<>(
                choices.stream().map(choice -> filled(telling, choice)).toList());
        ways.add(new Filling(setting, names, telling, completed).plainly());
        choices.stream().findFirst().ifPresent(this::use);
        return chosen(ways);
    }

    /// Two figures in one clause: …分别达到…和…，同比分别增长…和….
    public Statement tell(Pair pair) {
        List<Phrasing> choices = best(pair.telling(), pair.one().indicator()).stream()
                .map(Choice::phrasing)
                .toList();
        PairFilling filling = new PairFilling(setting, pair);
        List<Statement> ways = new ArrayList<>(choices.stream()
                .flatMap(phrasing -> filling.with(phrasing).stream())
                .toList());
        ways.add(filling.plainly());
        choices.stream()
                .filter(phrasing -> filling.with(phrasing).isPresent())
                .findFirst()
                .ifPresent(this::use);
        return chosen(ways);
    }

    /// The first way, the others kept beside it.
    private static Statement chosen(List<Statement> ways) {
        Map<String, Statement.Alternative> others = new LinkedHashMap<>();
        for (Statement way : ways) {
            others.putIfAbsent(way.text(), new Statement.Alternative(way.text(), way.figures(), way.source()));
        }
        return ways.getFirst().or(others.values().stream().skip(1).toList());
    }

    private void use(Choice choice) {
        use(choice.phrasing);
    }

    private void use(Phrasing phrasing) {
        used.merge(phrasing.frame(), 1, Integer::sum);
        used.merge(phrasing.source().text(), 1, Integer::sum);
    }

    private Statement filled(Telling telling, Choice choice) {
        return new Filling(setting, names, telling, completed).with(choice.phrasing, choice.movement, choice.same);
    }

    /// The best phrasing and the next best ones of other frames.
    private List<Choice> best(Telling telling, String words) {
        Wanted wanted = wanted(telling);
        Map<String, Choice> frames = new LinkedHashMap<>();
        stock.forEach(phrasing -> offer(wanted, phrasing, frames));
        for (Passage passage : phrasebook.passages(words, PASSAGES)) {
            phrasings(passage).forEach(phrasing -> offer(wanted, phrasing, frames));
        }
        return frames.values().stream()
                .sorted(BEST_FIRST)
                .limit(1 + ALTERNATIVES)
                .toList();
    }

    private void offer(Wanted wanted, Phrasing phrasing, Map<String, Choice> frames) {
        choice(wanted, phrasing)
                .filter(choice -> isBetter(choice, frames))
                .filter(_ -> !setting.isFormer(phrasing.leadIn() + phrasing.indicator()))
                .ifPresent(choice -> frames.put(phrasing.frame(), choice));
    }

    private static boolean isBetter(Choice choice, Map<String, Choice> frames) {
        String frame = choice.phrasing.frame();
        return !frames.containsKey(frame) || BEST_FIRST.compare(choice, frames.getOrDefault(frame, choice)) < 0;
    }

    private record Choice(Phrasing phrasing, Optional<Movement.Changed> movement, boolean same, int worth) {}

    /// What is asked of each phrasing, found once a telling.
    private record Wanted(
            Telling telling,
            String spoken,
            boolean action,
            IndicatorName.Signature name,
            Map<Measure, Movement.Changed> changes) {}

    private Wanted wanted(Telling telling) {
        String spoken = names.spoken(
                telling.indicator(), telling.level().map(Used::unit).orElse(""));
        return new Wanted(
                telling,
                spoken,
                names.isAction(spoken),
                IndicatorName.signature(telling.indicator()),
                changes(telling));
    }

    private Optional<Choice> choice(Wanted wanted, Phrasing phrasing) {
        Telling telling = wanted.telling;
        if (phrasing.unit().isPresent() != telling.level().isPresent()) {
            return Optional.empty();
        }
        Optional<Movement.Changed> movement =
                phrasing.measure().flatMap(measure -> Optional.ofNullable(wanted.changes.get(measure)));
        if (movement.isPresent() != phrasing.measure().isPresent()) {
            return Optional.empty();
        }
        boolean same = wanted.name.isSaidBy(phrasing.name(), phrasing.leadIn());
        boolean fits = !(phrasing.saysReached() && !telling.reached())
                && (same ? sameUnit(telling, phrasing) : isOfTheKind(wanted, phrasing));
        return fits
                ? Optional.of(new Choice(phrasing, movement, same, worth(telling, phrasing, movement, same)))
                : Optional.empty();
    }

    /// The best way to tell the change in each measure.
    private static Map<Measure, Movement.Changed> changes(Telling telling) {
        Map<Measure, Movement.Changed> changes = new EnumMap<>(Measure.class);
        for (Movement movement : telling.movements()) {
            if (movement instanceof Movement.Changed changed) {
                changes.putIfAbsent(changed.measure(), changed);
            }
        }
        return changes;
    }

    private static boolean sameUnit(Telling telling, Phrasing phrasing) {
        return telling.level().isEmpty() || family(telling) == family(phrasing);
    }

    /// Another indicator's frame serves where unit and grammar are alike.
    private static boolean isOfTheKind(Wanted wanted, Phrasing phrasing) {
        if (wanted.telling.level().isEmpty()) {
            return !phrasing.isLedByVerb();
        }
        return family(wanted.telling) == family(phrasing)
                && grammarFits(wanted.action, phrasing)
                && (!phrasing.isLedByVerb() || sameHead(wanted.spoken, phrasing.indicator()));
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
        return phrasing.shape().family().orElseThrow();
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
