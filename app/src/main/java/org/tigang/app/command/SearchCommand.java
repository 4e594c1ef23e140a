package org.tigang.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tigang.app.json.HitsJson;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Heading;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.QueryParser;
import org.tigang.indexer.query.Ranking;
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

    @Parameters(arity = "0..*", paramLabel = "检索式", description = "要查的内容；多个参数按空格连成一个检索式")
    String[] words = {};

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    PageOptions page = new PageOptions();

    @Option(names = "--documents", description = "按文件列出，每份文件一条，附其中最相关的段落")
    boolean byDocument;

    @Option(names = "--fresh", description = "同样相关的，新的在前：比专库里最新的文档每早三年，得分减半；没有年份的按最早的算")
    boolean fresh;

    @Option(names = "--complete", paramLabel = "开头", description = "不检索，列出以这几个字开头的小标题（zzjs 也认作组织建设）")
    @Nullable
    String typed;

    @Option(names = "--slots", description = "被隐去的字（**、××、20xx年）可以当作引号里的任何字")
    boolean slots;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    SearchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Page shown = page.page();
        if (typed != null) {
            complete(typed, shown);
            return Exit.DONE;
        }
        search(query(), filter.filter(), shown);
        return Exit.DONE;
    }

    private void complete(String begun, Page shown) {
        try (CorpusIndex index = library.ready(screen).index()) {
            List<Heading> headings = index.complete(begun, shown.limit());
            if (json) {
                screen.printData(HitsJson.of(begun, headings).toString());
                return;
            }
            var table = new TextTable("小标题", "次数");
            headings.forEach(heading -> table.add(heading.text(), heading.count()));
            (table.isEmpty() ? List.of("没有这样的小标题。") : table.lines()).forEach(screen::print);
        }
    }

    private void search(Query query, Filter wanted, Page shown) {
        try (CorpusIndex index = library.ready(screen).index()) {
            if (byDocument) {
                show(index.documents(query, wanted, ranking(), shown), shown);
            } else {
                show(index.search(query, wanted, ranking(), shown), shown);
            }
        }
    }

    private Ranking ranking() {
        return fresh ? Ranking.FRESH : Ranking.BEST;
    }

    private Query query() {
        if (words.length == 0) {
            throw CommandException.wrongUsage("缺少参数：检索式；用 tigang search --help 查看用法。");
        }
        Query query = QueryParser.parse(String.join(" ", words));
        if (!slots) {
            return query;
        }
        Query open = query.withOpenSlots();
        if (open.equals(query)) {
            screen.tell("--slots 只对引号里的字起作用，如 '\"增长12.3%\"'；这次没有用上。");
        }
        return open;
    }

    private void show(DocumentHits hits, Page shown) {
        if (json) {
            screen.printData(HitsJson.of(hits).put("fresh", fresh).toString());
        } else {
            new HitLines(screen, ranking()).show(hits, shown);
        }
    }

    private void show(Hits hits, Page shown) {
        if (json) {
            screen.printData(HitsJson.of(hits).put("fresh", fresh).toString());
        } else {
            new HitLines(screen, ranking()).show(hits, shown);
        }
    }
}
