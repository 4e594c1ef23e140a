package org.tigang.generator.lint;

import java.util.Map;
import java.util.TreeMap;

/// The sizes that a page is held to, in half points. A text to be read aloud may be set larger throughout:
/// 5.2.2 says 一般 and lets special cases be adjusted.
///
/// @param title at least
/// @param body also of headings
record Type(int title, int body) {
    private static final Type STANDARD = new Type(44, 32);
    private static final int MOST = 56;

    boolean isEnlarged() {
        return body > STANDARD.body;
    }

    static Type of(LintedPage page) {
        int size = mostUsed(page);
        boolean larger = size > STANDARD.body + 1 && size <= MOST;
        return larger && isSpoken(page) ? new Type(Math.max(size, STANDARD.title), size) : STANDARD;
    }

    boolean isTitle(int size) {
        return isEnlarged() ? size >= title - 1 : Math.abs(size - title) <= 1;
    }

    private static boolean isSpoken(LintedPage page) {
        boolean official = !page.with(Role.MARK).isEmpty()
                || !page.with(Role.DOCUMENT_NUMBER).isEmpty();
        boolean named = page.with(Role.TITLE).stream()
                .anyMatch(title -> title.words().matches(".*(讲话|发言|致辞|致词|主持词|讲稿|演讲|党课|宣讲|汇报|述职).*"));
        return !official && (named || !page.with(Role.SALUTATION).isEmpty());
    }

    private static int mostUsed(LintedPage page) {
        Map<Integer, Integer> letters = new TreeMap<>();
        page.with(Role.BODY).forEach(one -> letters.merge(one.size(), one.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(STANDARD.body);
    }
}
