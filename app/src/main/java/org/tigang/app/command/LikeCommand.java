package org.tigang.app.command;

import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.app.json.HitsJson;
import org.tigang.app.screen.Screen;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Paragraphs that resemble one of the library.
@Command(name = "like", description = "找与某一段相似的段落")
final class LikeCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,6})");

    private final Screen screen;

    @Parameters(paramLabel = "文档:段", description = "文档编号和段号，如检索结果所示：0123456789abcdef-1:9")
    String place = "";

    @Mixin
    LibraryOption library = new LibraryOption();

    @Mixin
    PageOptions page = new PageOptions();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    LikeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            throw CommandException.wrongUsage("“" + place + "”不是文档:段，应如 0123456789abcdef-1:9（见检索结果每条的末尾）");
        }
        Page shown = page.page();
        try (CorpusIndex index = library.ready(screen).index()) {
            Hits hits = index.like(matcher.group(1), Integer.parseInt(matcher.group(2)), shown);
            if (json) {
                screen.printData(HitsJson.of(hits).toString());
            } else {
                new HitLines(screen, Ranking.BEST).show(hits, shown);
            }
        }
        return Exit.DONE;
    }
}
