package org.tigang.generator.outline;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.phrase.Statement;

/// A finished report, ready for the page.
///
/// @param title one line of text; the page breaks it
/// @param subtitle the note under the title of a speech (题注), with its date
/// @param date as written: 2026年1月12日
/// @param formalities head and foot of an official document
public record Report(
        String title,
        Optional<String> subtitle,
        Optional<String> salutation,
        List<Part> parts,
        Optional<String> signature,
        Optional<String> date,
        Formalities formalities) {
    public Report {
        parts = List.copyOf(parts);
    }

    /// Without head and foot.
    public Report(
            String title,
            Optional<String> subtitle,
            Optional<String> salutation,
            List<Part> parts,
            Optional<String> signature,
            Optional<String> date) {
        this(title, subtitle, salutation, parts, signature, date, Formalities.NONE);
    }

    public Report with(Formalities others) {
        return new Report(title, subtitle, salutation, parts, signature, date, others);
    }

    /// What stands in the body, from top to bottom.
    public sealed interface Part {

        /// A heading without its number.
        ///
        /// @param level 1 to 4: 一、（一）1.（1）
        /// @param number counted from 1 within the heading above
        record Heading(int level, int number, String text) implements Part {

            /// GB/T 9704-2012, 7.3.3: the heading as it stands on the page.
            public String numbered() {
                return Numbering.marker(level, number) + text;
            }
        }

        record Paragraph(List<Statement> statements) implements Part {
            public Paragraph {
                statements = List.copyOf(statements);
            }

            public String text() {
                return String.join("", statements.stream().map(Statement::text).toList());
            }
        }
    }

    public List<Statement> statements() {
        return parts.stream()
                .filter(Part.Paragraph.class::isInstance)
                .flatMap(part -> ((Part.Paragraph) part).statements().stream())
                .toList();
    }
}
