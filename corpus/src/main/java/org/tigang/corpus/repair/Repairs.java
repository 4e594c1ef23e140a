package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.Span;

/// Makes a decoded file clean. Every change is kept as an edit; a file without damage comes back as it is.
///
/// May be shared by many threads. The work grows with the length of the text and no faster.
public final class Repairs {
    /// Each sees the text as those before it left it.
    private static final List<Repair> IN_ORDER = List.of(
            // Any other change would destroy the bytes that such text shows; some of its letters look like line
            // ends.
            new Mojibake(),
            // Everything below speaks of lines.
            new LineEnds(),
            // The page as it stands is its bytes: readings, traditional characters and letters all tell some.
            new ShiftedBytes(),
            // Tells traditional characters by their form, so it must see them before they are converted.
            new InjectedPinyin(),
            new TraditionalScript(),
            // Unseen characters and blanks hide what a mark stands beside.
            new Strays(),
            new StrayMarks(),
            new Width(),
            // It tells marks by the words before them, and gives sentences the ends that joined lines are known
            // by.
            new BlankDeletion(),
            // The rules of place and form are written for simplified text with Chinese marks.
            new Paywall(),
            new Furniture(),
            new CensoredWord(),
            // Page furniture still stands between the halves of a sentence before.
            new SplitLinks(),
            new BrokenLines(),
            // Clauses and words lie within one line now.
            new DoubledClauses(),
            new LowerLatin());

    /// Uncovers nothing for the others, so that it is asked once, of the words as they are left.
    private static final Repair LAST = new Misspelling();

    private static final Set<EditKind> DAMAGE = EnumSet.of(
            EditKind.FURNITURE,
            EditKind.PINYIN,
            EditKind.GBK_CUT,
            EditKind.GBK_PINYIN,
            EditKind.BLANK_DELETION,
            EditKind.MOJIBAKE);

    private static final int MOST = 8 * IN_ORDER.size();

    private static final Pattern SHIFT =
            Pattern.compile("\\?(?<=\\p{IsHan}\\?)(?:[a-zà-ǜ]{1,6}[)）]|[!;?](?=\\p{IsHan}))");

    public Repaired repair(String decoded) {
        Rewriting rewriting = new Rewriting(withoutLastLineEnd(decoded));
        mend(rewriting);
        if (isDamaged(rewriting.edits())) {
            rewriting.apply(spared(rewriting, OwnSpelling.find(rewriting.text())));
            rewriting.apply(spared(rewriting, DoubledWord.find(rewriting.text())));
        }
        changes(rewriting, LAST);
        List<Edit> edits = rewriting.edits();
        // A site that filters names leaves other traces too.
        List<DeletedNames.Found> names = edits.isEmpty() ? List.of() : DeletedNames.find(rewriting.text());
        List<Slot> slots = slots(rewriting, edits, names);
        List<Proposal> proposals = proposals(rewriting, names);
        List<Defect> defects = defects(rewriting.text(), slots, proposals);
        return new Repaired(rewriting.text(), rewriting.map(), edits, slots, proposals, defects, decoded.length());
    }

    /// By a site or by a slip of bytes: blanks and narrow marks are in sound papers too.
    private static boolean isDamaged(List<Edit> edits) {
        return edits.stream().anyMatch(edit -> DAMAGE.contains(edit.kind()));
    }

    /// A line end closes the last line of a sound file: to leave it out mends nothing.
    private static String withoutLastLineEnd(String decoded) {
        int length = decoded.length();
        int end = decoded.endsWith("\r\n") ? length - 2 : decoded.endsWith("\n") ? length - 1 : length;
        return decoded.substring(0, end);
    }

    /// One repair can uncover work for another before it, so they are asked round and round; a text that every
    /// one of them leaves alone is clean.
    private static void mend(Rewriting rewriting) {
        int silent = 0;
        for (int i = 0; silent < IN_ORDER.size() && i < MOST; i++) {
            silent = changes(rewriting, IN_ORDER.get(i % IN_ORDER.size())) ? 0 : silent + 1;
        }
    }

    /// Lets one repair work; tells whether it changed anything.
    private static boolean changes(Rewriting rewriting, Repair repair) {
        return repair.isPossible(rewriting.glance())
                && rewriting.apply(spared(rewriting, repair.find(rewriting.text())));
    }

    /// A line that was decoded wrongly can only be mended as it stands: nothing but its removal may touch it.
    private static List<Replacement> spared(Rewriting rewriting, List<Replacement> found) {
        boolean may = !found.isEmpty() && rewriting.glance().hasStrangeLine();
        List<Span> undecoded = may ? Mojibake.lines(rewriting.text()) : List.of();
        if (undecoded.isEmpty()) {
            return found;
        }
        List<Replacement> kept = new ArrayList<>();
        int line = 0;
        for (Replacement replacement : found) {
            while (line < undecoded.size()
                    && undecoded.get(line).to() <= replacement.at().from()) {
                line++;
            }
            boolean within = line < undecoded.size() && undecoded.get(line).overlaps(replacement.at());
            if (!within || replacement.kind() == EditKind.FURNITURE || replacement.kind() == EditKind.MOJIBAKE) {
                kept.add(replacement);
            }
        }
        return kept;
    }

    private static List<Proposal> proposals(Rewriting rewriting, List<DeletedNames.Found> names) {
        List<Proposal> proposals = new ArrayList<>(rewriting.proposals());
        names.forEach(name -> proposals.add(name.proposal(rewriting.text())));
        proposals.sort(Comparator.comparing(Proposal::at));
        return proposals;
    }

    private static List<Slot> slots(Rewriting rewriting, List<Edit> edits, List<DeletedNames.Found> names) {
        List<Slot> slots = new ArrayList<>(Redactions.find(rewriting.text(), rewriting.glance()));
        names.stream()
                .map(DeletedNames.Found::slot)
                // Its place may be told already by the words around it.
                .filter(slot -> slots.stream().noneMatch(known -> known.at().equals(slot.at())))
                .forEach(slots::add);
        edits.stream()
                .filter(edit -> edit.kind() == EditKind.FURNITURE)
                .forEach(edit ->
                        Paywall.slot(edit, Script.toSimplified(edit.before())).ifPresent(slots::add));
        edits.forEach(edit -> slots.addAll(EatenCharacters.in(rewriting.text(), edit)));
        slots.sort(Comparator.comparing(Slot::at));
        return slots;
    }

    /// The faults that are left in a clean text, or in a document's part of one.
    ///
    /// @param proposals for places of the text
    public static List<Defect> defects(String text, List<Slot> slots, List<Proposal> proposals) {
        List<Defect> defects = new ArrayList<>();
        slots.forEach(slot -> Paywall.defect(slot).ifPresent(defects::add));
        int undecoded = Mojibake.lines(text).size();
        if (undecoded > 0) {
            defects.add(new Defect(DefectKind.UNDECODED, undecoded + "行是乱码（UTF-8被当作GBK读出），未能还原"));
        }
        Doubts doubts = new Doubts(text, proposals);
        defects.addAll(doubts.defects());
        long shifted = text.indexOf('?') < 0 ? 0 : shifts(text, doubts);
        if (shifted > 0) {
            defects.add(new Defect(DefectKind.UNREPAIRED, shifted + "处文字因字节错位损坏（如“確?！翱h”），未能还原"));
        }
        return defects;
    }

    private static long shifts(String text, Doubts doubts) {
        return SHIFT.matcher(text)
                .results()
                .filter(mark -> !doubts.coversAny(new Span(mark.start(), mark.end())))
                .count();
    }
}
