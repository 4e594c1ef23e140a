package org.tigang.generator.layout;

import java.util.List;
import org.tigang.corpus.model.Span;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.Statement;

/// A paragraph of the page, in the order of reading.
///
/// @param number counted from 0 over the whole report
/// @param text one line; a tab parts what stands at the left from what stands at the right
/// @param said the statements that the text consists of; none in titles and headings
/// @param open the places of the text that a person must fill
/// @param blankBefore blank lines above it
public record Paragraph(
        int number, Element element, String text, List<Said> said, List<Span> open, int blankBefore, Shape shape) {
    /// Parts what stands at the left from what stands at the right.
    public static final char APART = '\t';

    public Paragraph {
        said = List.copyOf(said);
        open = List.copyOf(open);
    }

    /// Unlike in place or kind; asked for once a line.
    @Override
    public int hashCode() {
        return 31 * number + element.hashCode();
    }

    /// A statement and where it stands in the text.
    public record Said(Span at, Statement statement) {}

    /// Everything of the report that stands on the page; empty texts are left out.
    public static List<Paragraph> of(Report report) {
        return new Paragraphs(report).all();
    }

    /// What stands at the left and what stands at the right, or the whole.
    List<Span> parts() {
        int apart = text.indexOf(APART);
        return apart < 0
                ? List.of(new Span(0, text.length()))
                : List.of(new Span(0, apart), new Span(apart + 1, text.length()));
    }
}
