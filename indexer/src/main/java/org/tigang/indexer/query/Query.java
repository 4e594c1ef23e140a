package org.tigang.indexer.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.DocumentKind;

/// What a user looks for; it speaks of single paragraphs. The family is small and closed.
///
/// Script, width and case make no difference anywhere.
public sealed interface Query {
    /// Between words; the wide blank of Chinese typing is one too.
    Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /// Every paragraph.
    record All() implements Query {}

    /// Free words: paragraphs that hold enough of them, the best first.
    record Words(String text) implements Query {
        public Words {
            requireText(text);
        }
    }

    /// A run of characters, just as it stands, wherever words begin and end. It is never missed.
    record Exact(String run) implements Query {
        public Exact {
            requireText(run);
        }
    }

    /// The same, where redactions of the page (`**`, `20xx年`, `——亿元`) may stand for some of its characters.
    record Open(String run) implements Query {
        public Open {
            requireText(run);
        }
    }

    record And(List<Query> all) implements Query {
        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Query> any) implements Query {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Query query) implements Query {}

    /// A run of characters in what is known of a paragraph beside its text: `单位:总工会` finds 临江镇总工会.
    record Field(Part part, String run) implements Query {
        public Field {
            requireText(run);
        }
    }

    record Kind(DocumentKind kind) implements Query {}

    /// The years from the first to the last, both included.
    record Years(int from, int to) implements Query {}

    /// What a [Field] looks into.
    enum Part {
        TITLE("标题"),
        OUTLINE("提纲"),
        REGION("地区"),
        ORGANISATION("单位");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// Whether free words are asked for, of which some may be missing and by which is ranked.
    default boolean hasWords() {
        return switch (this) {
            case Words _ -> true;
            case And(var all) -> all.stream().anyMatch(Query::hasWords);
            case Or(var any) -> any.stream().anyMatch(Query::hasWords);
            case All _, Exact _, Open _, Not _, Field _, Kind _, Years _ -> false;
        };
    }

    /// The query as one of runs alone, for counting: words stand for themselves, each as it was written.
    default Query asRuns() {
        return switch (this) {
            case Words(var text) -> runs(text);
            case And(var all) -> new And(all.stream().map(Query::asRuns).toList());
            case Or(var any) -> new Or(any.stream().map(Query::asRuns).toList());
            case Not(var query) -> new Not(query.asRuns());
            case Open(var run) -> new Exact(run);
            case All _, Exact _, Field _, Kind _, Years _ -> this;
        };
    }

    /// The query whose exact runs may stand on redactions.
    default Query withOpenSlots() {
        return switch (this) {
            case Exact(var run) -> new Open(run);
            case And(var all) -> new And(all.stream().map(Query::withOpenSlots).toList());
            case Or(var any) -> new Or(any.stream().map(Query::withOpenSlots).toList());
            case Not(var query) -> new Not(query.withOpenSlots());
            case All _, Words _, Open _, Field _, Kind _, Years _ -> this;
        };
    }

    private static Query runs(String words) {
        List<Query> runs =
                BLANKS.splitAsStream(words.strip()).<Query>map(Exact::new).toList();
        return runs.size() == 1 ? runs.getFirst() : new And(runs);
    }

    /// The query in its own language, in which it can be asked again.
    default String written() {
        return switch (this) {
            case All() -> "";
            case Words(var text) -> text;
            case Exact(var run) -> quoted(run);
            case Open(var run) -> quoted(run);
            case And(var all) -> all.stream().map(Query::grouped).collect(joining(" AND "));
            case Or(var any) -> any.stream().map(Query::grouped).collect(joining(" OR "));
            case Not(var query) -> "NOT " + query.grouped();
            case Field(var part, var run) -> part.label() + ":" + quoted(run);
            case Kind(var kind) -> "类型:" + kind.label();
            case Years(var from, var to) ->
                "年份:" + (from == 0 ? "" : from) + ".." + (to == Integer.MAX_VALUE ? "" : to);
        };
    }

    private String grouped() {
        return this instanceof And || this instanceof Or ? "(" + written() + ")" : written();
    }

    /// In marks of which the closing one is not in the run; a parsed run leaves always one such pair.
    private static String quoted(String run) {
        if (run.indexOf('"') < 0) {
            return '"' + run + '"';
        }
        return run.indexOf('”') < 0 ? '“' + run + '”' : '＂' + run + '＂';
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing to look for");
        }
    }
}
