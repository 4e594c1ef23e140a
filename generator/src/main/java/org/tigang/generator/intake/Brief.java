package org.tigang.generator.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.figures.Period;
import org.tigang.generator.formality.Formalities;

/// What the writer wants written: see the brief in the guide, `docs/`.
///
/// @param outline headings wished for; empty: planned
/// @param like title of a past document whose outline is kept
/// @param stats the tables named, as written in the brief, relative to its folder
/// @param former what must not appear
/// @param contents whether the report begins with a page of contents
/// @param tables which figures stand side by side
/// @param charts in the order of the report
/// @param style the house style, by name or by its file, relative to the brief's folder
/// @param formalities head and foot of an official document
public record Brief(
        DocumentKind kind,
        Optional<String> title,
        String organisation,
        String scope,
        Period period,
        Optional<LocalDate> date,
        Optional<String> salutation,
        Optional<String> signature,
        List<String> outline,
        List<Point> points,
        List<String> stats,
        Optional<String> like,
        Use use,
        List<Person> people,
        List<String> former,
        OptionalInt pages,
        boolean contents,
        List<Table> tables,
        List<Picture> charts,
        Optional<String> style,
        Formalities formalities) {

    /// Without head and foot, in the usual style.
    public Brief(
            DocumentKind kind,
            Optional<String> title,
            String organisation,
            String scope,
            Period period,
            Optional<LocalDate> date,
            Optional<String> salutation,
            Optional<String> signature,
            List<String> outline,
            List<Point> points,
            List<String> stats,
            Optional<String> like,
            Use use,
            List<Person> people,
            List<String> former,
            OptionalInt pages) {
        this(
                kind,
                title,
                organisation,
                scope,
                period,
                date,
                salutation,
                signature,
                outline,
                points,
                stats,
                like,
                use,
                people,
                former,
                pages,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                Formalities.NONE);
    }

    /// A doing of the year that figures cannot say.
    public record Point(String topic, String text) {}

    /// Which documents may lend phrasing.
    public record Use(OptionalInt from, List<String> organisations, List<String> exclude) {
        public static final Use ALL = new Use(OptionalInt.empty(), List.of(), List.of());
    }

    /// A table of the report.
    ///
    /// @param indicators by name; empty: all that the report tells
    public record Table(String title, List<String> indicators) {}

    public record Person(String name, String post, OptionalInt since) {}

    /// A chart wished for.
    ///
    /// @param title empty: made from what is shown
    /// @param place where the brief names it, for refusals: brief.yaml 第12行“indicators”
    public record Picture(Form form, Shown shown, Optional<String> title, List<String> indicators, String place) {
        public Picture {
            indicators = List.copyOf(indicators);
        }

        /// What is wrong with it, now that the table is known.
        public IntakeException refused(String what, String remedy) {
            return IntakeException.at(place, what, remedy);
        }
    }

    public enum Form {
        BARS,
        LINES
    }

    /// What of the indicators a chart shows.
    public enum Shown {
        VALUE,
        GROWTH
    }
}
