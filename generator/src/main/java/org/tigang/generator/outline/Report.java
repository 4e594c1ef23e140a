package org.tigang.generator.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.phrase.Statement;

/// A finished report, ready for the page.
///
/// @param title one line of text; the page breaks it
/// @param subtitle the note under the title of a speech (题注), with its date
/// @param signature of several offices each on a line of its own, the one in charge first
/// @param date as written: 2026年1月12日
/// @param formalities head and foot of an official document
/// @param hasContents begins with a page of contents
public record Report(
        String title,
        Optional<String> subtitle,
        Optional<String> salutation,
        List<Part> parts,
        Optional<String> signature,
        Optional<String> date,
        Formalities formalities,
        boolean hasContents) {
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
        this(title, subtitle, salutation, parts, signature, date, Formalities.NONE, false);
    }

    public Report with(Formalities others) {
        return new Report(title, subtitle, salutation, parts, signature, date, others, hasContents);
    }

    public Report withParts(List<Part> others) {
        return new Report(title, subtitle, salutation, others, signature, date, formalities, hasContents);
    }

    public Report withContents() {
        return new Report(title, subtitle, salutation, parts, signature, date, formalities, true);
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

        /// Figures side by side.
        ///
        /// @param unit of all numbers: 万元; empty where each cell tells its own
        /// @param head the rows that stand above on every page
        record Table(String caption, String unit, List<List<String>> head, List<Row> rows) implements Part {
            public Table {
                head = List.copyOf(head);
                rows = List.copyOf(rows);
            }

            /// The cells of all rows, those of the head first.
            public List<List<String>> cells() {
                return Stream.concat(head.stream(), rows.stream().map(Row::cells))
                        .toList();
            }
        }

        /// Figures as a picture.
        ///
        /// @param number counted from 1 over the report
        /// @param told what it shows, in words: for those who cannot see it, and for whoever checks its figures
        record Graph(Chart chart, int number, List<Statement> told) implements Part {
            public Graph {
                told = List.copyOf(told);
            }

            public String caption() {
                return chart.caption(number);
            }

            public String described() {
                return told.stream().map(Statement::text).collect(Collectors.joining());
            }
        }

        /// A row of a table.
        ///
        /// @param statement what it says, in a sentence's order, and what bears it out
        record Row(List<String> cells, Statement statement) {
            public Row {
                cells = List.copyOf(cells);
            }
        }
    }

    public List<Statement> statements() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Part.Heading _ -> Stream.<Statement>of();
                    case Part.Paragraph paragraph -> paragraph.statements().stream();
                    case Part.Table table -> table.rows().stream().map(Part.Row::statement);
                    case Part.Graph graph -> graph.told().stream();
                })
                .toList();
    }
}
