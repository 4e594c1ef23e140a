package org.tigang.generator.phrase;

import java.util.List;
import org.tigang.generator.figures.Period;

/// What the slots of a phrasing are filled with besides figures.
///
/// @param scope how the report calls its place: 全镇
/// @param former words that must not be said any more: old names, old slogans
public record Setting(String organisation, String scope, Period period, List<String> former) {
    public Setting {
        former = List.copyOf(former);
    }

    boolean isFormer(String words) {
        return former.stream().anyMatch(words::contains);
    }

    /// The place's level: 省 市 县 区 镇 乡 …; empty where the scope tells none.
    String level() {
        return scope.isEmpty() ? "" : scope.substring(scope.length() - 1);
    }
}
