package org.tigang.corpus.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.Span;

/// What became of one line of a page: its text now, and the edits and open places in it.
///
/// @param text the characters of the clean texts that come from this line
/// @param doubts what the documents' defects quote of their own text
record SeedLine(Span at, String text, List<Edit> edits, List<Open> open, List<String> doubts) {
    /// 第3段“开战技术创新”疑为“…”
    private static final Pattern QUOTED = Pattern.compile("段“(.*?)”(?:疑为|因)");

    /// @param at in the line's text
    record Open(Slot slot, Span at) {}

    static SeedLine of(Span line, List<Document> documents) {
        StringBuilder text = new StringBuilder();
        List<Open> open = new ArrayList<>();
        for (Document document : documents) {
            if (document.provenance().extent().overlaps(line)) {
                read(line, document, text, open);
            }
        }
        List<Edit> edits = documents.stream()
                .flatMap(document -> document.edits().stream())
                .filter(edit -> edit.original().overlaps(line))
                .toList();
        return new SeedLine(line, text.toString(), edits, open, doubts(line, documents));
    }

    private static List<String> doubts(Span line, List<Document> documents) {
        return documents.stream()
                .filter(document -> document.provenance().extent().overlaps(line))
                .flatMap(document -> document.defects().stream())
                .filter(defect -> defect.kind() == DefectKind.SUSPECT || defect.kind() == DefectKind.UNREPAIRED)
                .map(defect -> QUOTED.matcher(defect.note()))
                .filter(Matcher::find)
                .map(quoted -> quoted.group(1))
                .toList();
    }

    private static void read(Span line, Document document, StringBuilder text, List<Open> open) {
        int[] origins = origins(document);
        for (int i = 0; i <= origins.length; i++) {
            int origin = i < origins.length
                    ? origins[i]
                    : document.provenance().extent().to();
            if (line.from() <= origin && origin <= line.to()) {
                int at = i;
                int here = text.length();
                document.slots().stream()
                        .filter(slot -> slot.at().from() == at)
                        .forEach(slot -> open.add(new Open(slot, slot.at().shift(here - at))));
            }
            if (line.from() <= origin && origin < line.to() && i < origins.length) {
                text.append(document.text().charAt(i));
            }
        }
    }

    /// Where each character of a clean text begins in the decoded file.
    static int[] origins(Document document) {
        int[] origins = new int[document.text().length()];
        int at = 0;
        int original = document.provenance().extent().from();
        for (Edit edit : document.edits()) {
            while (at < edit.at().from()) {
                origins[at++] = original++;
            }
            while (at < edit.at().to()) {
                origins[at++] = edit.original().from();
            }
            original = edit.original().to();
        }
        while (at < origins.length) {
            origins[at++] = original++;
        }
        return origins;
    }

    boolean isTakenOut() {
        return Squeezed.text(text).isEmpty();
    }

    boolean reads(String words) {
        return Wide.of(Squeezed.text(text)).contains(Wide.of(Squeezed.text(words)));
    }
}
