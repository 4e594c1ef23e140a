package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.SourceMap;
import org.tigang.corpus.model.Span;

/// A text on its way from the decoded file to the clean one: the one place where replacements are made and maps
/// composed.
final class Rewriting {
    /// @param told what stood there, where the clean text does not show it
    private record Change(EditKind kind, Span original, boolean certified, Optional<String> told) {}

    private final String decoded;
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> proposals = new ArrayList<>();
    private String text;
    private Glance glance;
    private SourceMap map;

    Rewriting(String decoded) {
        this.decoded = decoded;
        this.text = decoded;
        this.glance = Glance.at(decoded);
        this.map = SourceMap.identity(decoded.length());
    }

    String text() {
        return text;
    }

    /// What one look at the text as it is tells.
    Glance glance() {
        return glance;
    }

    SourceMap map() {
        return map;
    }

    /// Makes those that are to be made and keeps the others as proposals; tells whether any was made.
    boolean apply(List<Replacement> found) {
        if (found.isEmpty()) {
            return false;
        }
        found.stream().filter(Replacement::proposed).forEach(this::propose);
        make(found.stream().filter(r -> !r.proposed()).toList());
        return !found.stream().allMatch(Replacement::proposed);
    }

    /// The first one stands: later the traces of a damage may be gone.
    private void propose(Replacement replacement) {
        Span original = map.original(replacement.at());
        if (proposals.stream().noneMatch(known -> known.original().overlaps(original))) {
            proposals.add(new Change(replacement.kind(), original, false, Optional.of(replacement.after())));
        }
    }

    private void make(List<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return;
        }
        replacements.forEach(r -> changes.add(new Change(r.kind(), map.original(r.at()), r.certified(), r.told())));
        String after = replaced(replacements);
        map = map.then(step(replacements, after.length()));
        text = after;
        glance = Glance.at(text);
    }

    private String replaced(List<Replacement> replacements) {
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (Replacement replacement : replacements) {
            out.append(text, copied, replacement.at().from()).append(replacement.after());
            copied = replacement.at().to();
        }
        return out.append(text, copied, text.length()).toString();
    }

    /// From the text after these replacements to the text before them.
    private SourceMap step(List<Replacement> replacements, int length) {
        Origins origins = new Origins(length);
        int copied = 0;
        for (Replacement replacement : replacements) {
            origins.copy(copied, replacement.at().from());
            origins.replace(replacement.at(), replacement.after().length());
            copied = replacement.at().to();
        }
        origins.copy(copied, text.length());
        return origins.map();
    }

    /// The changes as edits: those that touched the same stretch of the decoded file become one.
    List<Edit> edits() {
        changes.sort(Comparator.comparing(Change::original));
        List<Change> merged = new ArrayList<>();
        for (Change change : changes) {
            if (!merged.isEmpty() && isOne(merged.getLast(), change)) {
                merged.add(joined(merged.removeLast(), change));
            } else {
                merged.add(change);
            }
        }
        return merged.stream().map(this::edit).toList();
    }

    /// What was proposed for places that are still there and that nothing mended since.
    List<Proposal> proposals() {
        return proposals.stream()
                .filter(proposal -> changes.stream().noneMatch(change -> mends(change, proposal)))
                .map(this::proposal)
                .filter(proposal -> !proposal.at().isEmpty())
                .sorted(Comparator.comparing(Proposal::at))
                .toList();
    }

    private static boolean mends(Change change, Change proposal) {
        return change.kind() == proposal.kind() && change.original().overlaps(proposal.original());
    }

    private Proposal proposal(Change proposal) {
        String original = Script.toSimplified(proposal.told().orElse(""));
        return new Proposal(proposal.kind(), map.clean(proposal.original()), original);
    }

    private static boolean isOne(Change a, Change b) {
        boolean told = a.told().isPresent() || b.told().isPresent();
        // Of mojibake each sentence is certified alone.
        boolean run = !told
                && a.kind() != EditKind.MOJIBAKE
                && a.kind() == b.kind()
                && a.original().to() == b.original().from();
        return a.original().overlaps(b.original()) || run;
    }

    private static Change joined(Change a, Change b) {
        boolean first = a.told().isPresent()
                || (b.told().isEmpty() && a.original().length() >= b.original().length());
        EditKind kind = first ? a.kind() : b.kind();
        int to = Math.max(a.original().to(), b.original().to());
        return new Change(kind, new Span(a.original().from(), to), a.certified() && b.certified(), told(a, b));
    }

    private static Optional<String> told(Change a, Change b) {
        return a.told().isPresent() && b.told().isPresent()
                ? Optional.of(a.told().orElseThrow() + "\n" + b.told().orElseThrow())
                : a.told().or(b::told);
    }

    private Edit edit(Change change) {
        Span at = map.clean(change.original());
        String before = change.original().in(decoded);
        String after = change.told().orElse(at.in(text));
        return new Edit(change.kind(), change.original(), Optional.empty(), at, before, after, change.certified());
    }
}
