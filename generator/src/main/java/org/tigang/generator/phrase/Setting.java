package org.tigang.generator.phrase;

import org.tigang.generator.figures.Period;

/// What the slots of a phrasing are filled with besides figures.
///
/// @param scope how the report calls its place: 全镇
public record Setting(String organisation, String scope, Period period) {

    /// The place's level: 省 市 县 区 镇 乡 …; empty where the scope tells none.
    String level() {
        return scope.isEmpty() ? "" : scope.substring(scope.length() - 1);
    }
}
