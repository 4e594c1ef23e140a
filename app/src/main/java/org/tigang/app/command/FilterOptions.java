package org.tigang.app.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.indexer.query.Filter;
import picocli.CommandLine.Option;

/// Which documents are looked at.
final class FilterOptions {
    @Option(names = "--kind", paramLabel = "类型", description = "只查这类文档，如 工作总结")
    @Nullable
    String kind;

    @Option(names = "--from", paramLabel = "年份", description = "从这一年起")
    @Nullable
    Integer from;

    @Option(names = "--to", paramLabel = "年份", description = "到这一年止")
    @Nullable
    Integer to;

    @Option(names = "--region", paramLabel = "地区", description = "只查这个地区")
    @Nullable
    String region;

    @Option(names = "--organisation", paramLabel = "单位", description = "只查这个单位")
    @Nullable
    String organisation;

    Filter filter() {
        return new Filter(
                Optional.ofNullable(kind).map(FilterOptions::kind),
                year(from),
                year(to),
                Optional.ofNullable(region),
                Optional.ofNullable(organisation));
    }

    private static OptionalInt year(@Nullable Integer year) {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static DocumentKind kind(String label) {
        return DocumentKind.of(Script.toSimplified(label))
                .orElseThrow(() -> CommandException.wrongUsage("没有“" + label + "”这个类型，可用："
                        + Arrays.stream(DocumentKind.values())
                                .map(DocumentKind::label)
                                .collect(Collectors.joining("、"))));
    }
}
