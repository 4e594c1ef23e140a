package org.tigang.corpus.figure;

import java.util.regex.Pattern;

/// Names in quotes and asides in brackets: 工程（技术）研究中心, “双创中心”资金, 县（市、区）. They belong to the
/// words around them whole, whatever marks and verbs stand in them.
final class Enclosed {
    private static final Pattern NAME = Pattern.compile("“[^“”，。；：]{1,24}”|（[^（），。；：]{1,12}）");

    private Enclosed() {}

    /// The text, as long as before, with plain characters where something is enclosed.
    static String masked(String text) {
        if (text.indexOf('“') < 0 && text.indexOf('（') < 0) {
            return text;
        }
        return NAME.matcher(text).replaceAll(name -> "某".repeat(name.group().length()));
    }
}
