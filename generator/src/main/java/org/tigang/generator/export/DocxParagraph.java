package org.tigang.generator.export;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.tigang.corpus.model.Span;

/// A paragraph of a Word file, its text across all runs.
final class DocxParagraph {
    private final P paragraph;

    private DocxParagraph(P paragraph) {
        this.paragraph = paragraph;
    }

    /// Those that have text.
    static List<DocxParagraph> of(List<Object> content) {
        return content.stream()
                .map(XmlUtils::unwrap)
                .filter(P.class::isInstance)
                .map(block -> new DocxParagraph((P) block))
                .filter(found -> !found.text().isBlank())
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        texts(paragraph).forEach(piece -> text.append(piece.getValue()));
        return text.toString();
    }

    /// The id of its style; empty where it has none.
    String style() {
        return paragraph.getPPr() == null || paragraph.getPPr().getPStyle() == null
                ? ""
                : paragraph.getPPr().getPStyle().getVal();
    }

    /// The stretches that are highlighted.
    List<Span> highlighted() {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (Object found : found(paragraph, R.class)) {
            R run = (R) found;
            int to = from
                    + texts(List.of(run)).stream()
                            .mapToInt(text -> text.getValue().length())
                            .sum();
            if (run.getRPr() != null && run.getRPr().getHighlight() != null && to > from) {
                spans.add(new Span(from, to));
            }
            from = to;
        }
        return spans;
    }

    /// The first run that the stretch reaches into takes the new words; the others lose theirs.
    void replace(Span at, String words) {
        int from = 0;
        String left = words;
        for (Text text : texts(paragraph)) {
            String value = text.getValue();
            int to = from + value.length();
            if (isReached(at, from, to)) {
                String before = value.substring(0, Math.max(0, at.from() - from));
                String after = value.substring(Math.min(value.length(), at.to() - from));
                text.setValue(before + left + after);
                text.setSpace("preserve");
                left = "";
            }
            from = to;
        }
    }

    /// Words that are put in belong to the run before them.
    private static boolean isReached(Span at, int from, int to) {
        return at.isEmpty() ? from < at.from() && at.from() <= to : at.from() < to && from < at.to();
    }

    private static List<Text> texts(Object within) {
        return found(within, R.class).stream()
                .flatMap(run -> ((R) run).getContent().stream())
                .filter(DocxParagraph::isRead)
                .map(text -> (Text) XmlUtils.unwrap(text))
                .toList();
    }

    // The code of a field is text too, and is not read.
    private static boolean isRead(Object content) {
        return content instanceof JAXBElement<?> element
                && element.getName().getLocalPart().equals("t");
    }

    private static List<Object> found(Object within, Class<?> type) {
        ClassFinder finder = new ClassFinder(type);
        new TraversalUtil(within, finder);
        return finder.results;
    }
}
