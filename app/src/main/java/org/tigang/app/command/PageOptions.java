package org.tigang.app.command;

import org.tigang.indexer.query.Page;
import picocli.CommandLine.Option;

/// Which part of a long answer is shown.
final class PageOptions {
    @Option(names = "--limit", paramLabel = "条数", defaultValue = "10", description = "最多显示多少条（默认 ${DEFAULT-VALUE}）")
    int limit;

    @Option(names = "--offset", paramLabel = "条数", defaultValue = "0", description = "跳过前面多少条")
    int offset;

    Page page() {
        if (limit < 0 || offset < 0) {
            throw CommandException.wrongUsage("--limit 和 --offset 不能是负数");
        }
        return new Page(offset, limit);
    }
}
