package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// DOCX, PDF and evidence tell the same; headings are numbered without a gap.
final class LayoutProof {
    private static final String HANZI = "一二三四五六七八九十";

    private final List<String> faults = new ArrayList<>();

    private LayoutProof() {}

    static List<String> faults(Finished draft) {
        var proof = new LayoutProof();
        String docx = draft.paragraphs().stream().map(Finished.Paragraph::text).collect(Collectors.joining());
        proof.same("DOCX", docx.replaceAll("\\s", ""), "PDF", draft.pdf());
        String told = draft.told().stream().map(Told::text).collect(Collectors.joining());
        proof.same("evidence", told, "DOCX", body(draft));
        proof.numbering(draft);
        return proof.faults;
    }

    /// The body without the salutation, signature and date.
    private static String body(Finished draft) {
        return draft.paragraphs().stream()
                .filter(Finished.Paragraph::isBody)
                .map(Finished.Paragraph::text)
                .collect(Collectors.joining());
    }

    private void same(String one, String text, String other, String otherText) {
        if (!text.equals(otherText)) {
            int at = 0;
            while (at < Math.min(text.length(), otherText.length()) && text.charAt(at) == otherText.charAt(at)) {
                at++;
            }
            faults.add(one + " and " + other + " differ at " + at + ": " + around(text, at) + " | "
                    + around(otherText, at));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
    }

    private void numbering(Finished draft) {
        int first = 0;
        int second = 0;
        for (Finished.Paragraph paragraph : draft.paragraphs()) {
            if (paragraph.style().equals("Heading1")) {
                second = 0;
                marked(paragraph, HANZI.charAt(first++) + "、");
            } else if (paragraph.style().equals("Heading2")) {
                marked(paragraph, "（" + HANZI.charAt(second++) + "）");
            }
        }
    }

    private void marked(Finished.Paragraph heading, String marker) {
        if (!heading.text().startsWith(marker) || heading.text().length() < marker.length() + 2) {
            faults.add("heading out of order, or without words: " + heading.text());
        }
    }
}
