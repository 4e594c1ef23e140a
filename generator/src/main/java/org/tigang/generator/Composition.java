package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.Openings;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Passages;
import org.tigang.generator.phrase.PastHeadings;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.generator.phrase.Retyping;
import org.tigang.generator.phrase.Setting;

/// One report in the making: all that is found once, however often it is written until it fits its pages.
final class Composition {
    private final Brief brief;
    private final Statistics statistics;
    private final Phrasebook phrasebook;
    private final Optional<Document> like;
    private final Segmenter segmenter;
    private final Setting setting;
    private final Retyping retyping;
    private final List<Document> models;
    private final List<Passage> passages;
    private final PastHeadings headings;

    /// @param like the past document whose outline is kept
    Composition(
            Brief brief,
            Statistics statistics,
            Phrasebook phrasebook,
            List<Document> models,
            Optional<Document> like,
            Segmenter segmenter) {
        this.brief = brief;
        this.statistics = statistics;
        this.phrasebook = phrasebook;
        this.like = like;
        this.segmenter = segmenter;
        this.setting = new Setting(brief.organisation(), brief.scope(), brief.period(), brief.former());
        this.retyping = new Retyping(setting, segmenter);
        this.models = models;
        this.passages =
                models.stream().flatMap(model -> Passages.of(model).stream()).toList();
        this.headings = new PastHeadings(models, retyping);
    }

    Report report(Selection selection, Fullness fullness) {
        Targets targets = new Targets(selection.told(), brief.period());
        FigureTeller teller = new FigureTeller(phrasebook, setting, segmenter);
        teller.learn(passages);
        Plan plan = new Planner(headings, like.map(Document::id))
                .plan(brief, wished(), selection.told(), targets.missed().isPresent());
        Writer writer = new Writer(
                brief,
                new Tellings(statistics, selection.told(), brief.period()),
                teller,
                new PastSentences(models, brief.kind(), retyping, segmenter),
                targets,
                fullness);
        return writer.write(plan, new Openings(models, setting, segmenter).first());
    }

    /// The outline of the brief, else that of the document it names.
    private List<String> wished() {
        if (!brief.outline().isEmpty() || like.isEmpty()) {
            return brief.outline();
        }
        Document model = like.get();
        return model.outline().stream()
                .filter(heading -> heading.level() == 1)
                .flatMap(heading -> retyped(model, heading).stream())
                .toList();
    }

    private Optional<String> retyped(Document model, Block.Heading heading) {
        return retyping.retype(heading.text(), Passages.heading(model, heading));
    }
}
