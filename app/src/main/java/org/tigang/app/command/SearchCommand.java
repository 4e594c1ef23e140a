package org.tigang.app.command;

import java.util.concurrent.Callable;
import org.tigang.app.json.HitsJson;
import org.tigang.app.screen.Screen;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.QueryParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Searches the paragraphs of the library.
@Command(
        name = "search",
        description = "检索段落，简繁不论",
        footer = {
            "",
            "检索式：词语（按相关程度排列），\"…\"（原样的一串字，不会漏），AND OR NOT ( )，",
            "标题: 提纲: 类型: 年份:2015..2020 地区: 单位:",
            "例：tigang search '\"工会组建率\" 年份:2018..2024'"
        })
final class SearchCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "1..*", paramLabel = "检索式", description = "要查的内容；多个参数按空格连成一个检索式")
    String[] words = {};

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    PageOptions page = new PageOptions();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    SearchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Query query = QueryParser.parse(String.join(" ", words));
        Filter wanted = filter.filter();
        Page shown = page.page();
        try (CorpusIndex index = library.ready(screen).index()) {
            Hits hits = index.search(query, wanted, shown);
            if (json) {
                screen.printData(HitsJson.of(hits).toString());
            } else {
                new HitLines(screen).show(hits, shown);
            }
        }
        return Exit.DONE;
    }
}
