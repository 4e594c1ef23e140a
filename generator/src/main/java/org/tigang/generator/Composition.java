package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Closings;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.Lending;
import org.tigang.generator.phrase.Openings;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Passages;
import org.tigang.generator.phrase.Past;
import org.tigang.generator.phrase.PastHeadings;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.generator.phrase.Retyping;
import org.tigang.generator.phrase.Setting;
import org.tigang.generator.phrase.Statement;

/// One report in the making: all that is found once, however often it is written until it fits its pages.
final class Composition {
    private final Brief brief;
    private final Statistics statistics;
    private final Phrasebook phrasebook;
    private final Optional<Document> like;
    private final Segmenter segmenter;
    private final Past past;
    private final Lending lending;
    private final Setting setting;
    private final Retyping retyping;
    private final List<Document> models;
    private final List<Passage> passages;
    private final PastHeadings headings;
    private final GivenPoints given;
    private final Manner manner;

    /// @param like the past document whose outline is kept
    Composition(
            Brief brief,
            Statistics statistics,
            Phrasebook phrasebook,
            List<Document> models,
            Optional<Document> like,
            Segmenter segmenter,
            Past past,
            Lending lending) {
        this.brief = brief;
        this.statistics = statistics;
        this.phrasebook = phrasebook;
        this.like = like;
        this.segmenter = segmenter;
        this.past = past;
        this.lending = lending;
        this.setting = new Setting(brief.organisation(), brief.scope(), brief.period(), brief.former());
        this.retyping = new Retyping(setting, lending);
        this.models = Models.ofToday(models, brief.period());
        this.passages =
                models.stream().flatMap(model -> past.passages(model).stream()).toList();
        this.headings = new PastHeadings(this.models, retyping, past);
        this.given = new GivenPoints(brief);
        this.manner = Manner.of(brief.kind());
    }

    Report report(Selection selection, Fullness fullness) {
        Targets targets = new Targets(selection.told(), brief.period());
        Tellings tellings = new Tellings(statistics, selection.told(), brief.period());
        Plan plan = new Planner(headings, like.map(Document::id), group -> mostFell(group, tellings))
                .plan(brief, wished(), selection.told(), targets.missed().isPresent());
        Body body = new Body();
        DoneSection done = new DoneSection(
                tellings,
                new FigureClauses(teller(), segmenter),
                new FigureParagraphs(brief.scope().isEmpty() ? List.of("全年") : List.of(brief.scope(), "全年")),
                new PastSentences(models, brief.kind(), retyping, past),
                given,
                manner,
                brief.kind() == DocumentKind.OPINION ? 0 : fullness.openings(),
                body);
        Optional<String> verdict =
                new Tendency(selection.told().stream().map(tellings::of).toList(), brief.scope()).words();
        FigureTable table = new FigureTable(tellings, selection.told(), brief.period());
        List<Part.Table> tables = brief.tables().stream()
                .flatMap(wanted -> table.of(wanted).stream())
                .toList();
        Graphs graphs = Graphs.of(brief.charts(), new Charts(selection.told(), tellings, brief.period()));
        return new Writer(brief, targets, done, tables, graphs, body).write(plan, beginning(plan, verdict), ending());
    }

    private static boolean mostFell(Plan.Group group, Tellings tellings) {
        long fell = group.rows().stream().filter(row -> tellings.of(row).fell()).count();
        return fell > 0 && 2 * fell >= group.rows().size();
    }

    private FigureTeller teller() {
        FigureTeller teller = new FigureTeller(phrasebook, setting, segmenter, past, lending);
        teller.learn(passages);
        return teller;
    }

    private List<Statement> beginning(Plan plan, Optional<String> verdict) {
        Optional<Statement> opening = new Openings(models, setting, retyping).first(verdict);
        return new Beginning(brief, given, manner)
                .words(opening, verdict, plan.sections().size());
    }

    private List<Statement> ending() {
        return new Ending(brief, given, manner).words(new Closings(models, brief.kind()).last());
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
