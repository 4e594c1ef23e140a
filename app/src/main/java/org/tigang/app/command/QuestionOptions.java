package org.tigang.app.command;

import org.tigang.app.screen.Screen;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.QueryParser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is counted or lined up, in which documents of which library, and how it is told.
final class QuestionOptions {
    @FunctionalInterface
    interface Question<A> {
        A ask(CorpusIndex index, Query query, Filter filter);
    }

    @Parameters(paramLabel = "检索式", description = "要查的内容")
    String query = "";

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    Query query() {
        return QueryParser.parse(query);
    }

    /// What is wrongly asked is refused before the library is opened.
    <A> A answer(Screen screen, Question<A> question) {
        Query asked = query();
        Filter wanted = filter.filter();
        try (CorpusIndex index = library.ready(screen).index()) {
            return question.ask(index, asked, wanted);
        }
    }
}
