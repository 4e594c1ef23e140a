package org.tigang.generator.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Span;
import org.tigang.generator.refresh.FileText.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The door: holds an earlier draft, as a person has left it, against a draft made from the statistics of now.
///
/// What tells the same stays word for word. What the new statistics touch is told anew; where a person has rewritten
/// such a sentence only its numbers are exchanged, and where even that is not sure the person is told.
public final class Refresh {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ObjectNode evidence;
    private final List<Told> earlier;
    private final List<Told> fresh;
    private final Pairing pairing;
    private final FileText file;
    private final IdentityHashMap<Told, Place> places = new IdentityHashMap<>();
    private final List<Told> merged = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Refresh(String earlier, String fresh, List<String> paragraphs) {
        this.evidence = (ObjectNode) JSON.readTree(fresh);
        this.earlier = Told.of(JSON.readTree(earlier));
        this.fresh = Told.of(evidence);
        this.file = new FileText(paragraphs);
        this.pairing = new Pairing(facts(this.earlier), facts(this.fresh));
    }

    private static List<Told> facts(List<Told> statements) {
        return statements.stream().filter(Told::isFact).toList();
    }

    /// Finds what to exchange; changes nothing itself.
    ///
    /// @param earlier the evidence of the earlier draft
    /// @param fresh the evidence of the draft made now
    /// @param paragraphs of the earlier draft's file
    public static Refreshed of(String earlier, String fresh, List<String> paragraphs) {
        Refresh refresh = new Refresh(earlier, fresh, paragraphs);
        refresh.earlier.forEach(
                told -> refresh.file.verbatim(told.text()).ifPresent(at -> refresh.places.put(told, at)));
        refresh.earlier.forEach(refresh::keepOrTellAnew);
        refresh.tellWhatIsNew();
        refresh.tellOfTables();
        refresh.replacements.sort(Comparator.comparingInt(Replacement::paragraph)
                .thenComparingInt(replacement -> replacement.at().from()));
        return new Refreshed(refresh.replacements, refresh.evidence(), refresh.notes);
    }

    private void keepOrTellAnew(Told told) {
        Optional<Told> now = pairing.fresh(told);
        if (!told.isFact()) {
            merged.add(told);
        } else if (now.isEmpty()) {
            takeOut(told);
        } else if (told.tellsTheSame(now.get())) {
            told.node().set("figures", now.get().node().path("figures"));
            merged.add(told);
        } else {
            Told anew = now.get().endingAs(told);
            anew.node().set("section", told.node().path("section"));
            merged.add(anew);
            exchange(told, anew);
        }
    }

    private void exchange(Told told, Told anew) {
        Place place = places.get(told);
        if (place != null) {
            replace(place, anew.text());
            return;
        }
        file.rewritten(told.text()).ifPresent(own -> exchangeNumbers(told, anew, own));
    }

    /// In a person's own words.
    private void exchangeNumbers(Told told, Told anew, Place own) {
        String words = file.text(own);
        boolean sure = Likeness.masked(told.core()).equals(Likeness.masked(anew.core()))
                && told.figures().size() == anew.figures().size()
                && told.figures().stream().allMatch(figure -> isOnce(figure, words));
        if (!sure) {
            notes.add("“" + words + "”起草后改过，没有自动更新；按现在的统计表是“" + anew.core() + "”，请自己改");
            return;
        }
        for (int i = 0; i < told.figures().size(); i++) {
            String figure = told.figures().get(i);
            if (!figure.equals(anew.figures().get(i))) {
                int at = own.at().from() + words.indexOf(figure);
                replace(
                        new Place(own.paragraph(), new Span(at, at + figure.length())),
                        anew.figures().get(i));
            }
        }
    }

    private static boolean isOnce(String figure, String words) {
        int at = words.indexOf(figure);
        boolean whole = at >= 0 && (at == 0 || ".0123456789".indexOf(words.charAt(at - 1)) < 0);
        return whole && words.indexOf(figure, at + 1) < 0;
    }

    /// The table or the brief no longer says it.
    private void takeOut(Told told) {
        Place place = places.get(told);
        if (place == null) {
            file.rewritten(told.text())
                    .ifPresent(own -> notes.add("“" + file.text(own) + "”起草后改过，现在的统计表和写作要求里已没有它的依据，请核实或删去"));
            return;
        }
        boolean closes = told.mark().equals("。") && file.goesOn(place);
        int from = place.at().from() - (closes ? 1 : 0);
        replace(new Place(place.paragraph(), new Span(from, place.at().to())), closes ? "。" : "");
    }

    private void tellWhatIsNew() {
        Optional<Told> before = Optional.empty();
        for (Told told : facts(fresh)) {
            Optional<Told> known = pairing.earlier(told);
            if (known.isPresent()) {
                before = known;
            } else {
                putIn(told, before);
            }
        }
    }

    private void tellOfTables() {
        List<String> before = texts(earlier);
        texts(fresh).stream()
                .filter(row -> !before.contains(row))
                .forEach(row -> notes.add("表格没有自动更新，按现在的统计表有一行应是“" + row + "”，请自己改"));
    }

    private static List<String> texts(List<Told> told) {
        return told.stream().filter(Told::isCell).map(Told::text).toList();
    }

    private void putIn(Told told, Optional<Told> before) {
        Optional<Place> place = before.flatMap(known -> Optional.ofNullable(places.get(known)));
        if (place.isEmpty()) {
            notes.add("新增的“" + told.core() + "”没有合适的地方，请自己写进去");
            return;
        }
        Told ended = told.endingAs(before.orElseThrow());
        int end = place.get().at().to();
        replacements.add(new Replacement(place.get().paragraph(), new Span(end, end), ended.text()));
        merged.add(ended);
    }

    private void replace(Place place, String text) {
        replacements.add(new Replacement(place.paragraph(), place.at(), text));
    }

    private String evidence() {
        ArrayNode statements = JSON.createArrayNode();
        merged.forEach(told -> statements.add(told.node()));
        evidence.set("statements", statements);
        ArrayNode problems = JSON.createArrayNode();
        evidence.path("problems").valueStream().filter(this::stillStands).forEach(problems::add);
        notes.forEach(note -> problems.add(
                JSON.createObjectNode().put("kind", "conflict").put("where", "").put("note", note)));
        evidence.set("problems", problems);
        return JSON.writeValueAsString(evidence) + "\n";
    }

    private boolean stillStands(JsonNode problem) {
        return !problem.path("kind").asString("").equals("open-slot")
                || merged.stream()
                        .anyMatch(
                                told -> told.text().equals(problem.path("where").asString("")));
    }
}
