package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;

/// …讲话篇一, …讲话篇二: what a page that holds several documents puts before each. It is taken out with the
/// page's furniture and tells where the documents begin.
///
/// @param text simplified
/// @param original where the taken-out text begins that holds it, in the decoded file
/// @param at what follows it, in the clean text
public record CollectionHeading(String text, int original, int at) {
    private static final Pattern FORM =
            Pattern.compile("^(?=.{2,40}$)(.{0,36}?)(?:[（(]?(?:精选|通用|优秀)?)?篇([一二三四五六七八九十]{1,3}|\\d{1,2})[）)]?[：:]?$");

    /// In order; of several without anything between them the last.
    public static List<CollectionHeading> in(Repaired repaired) {
        List<CollectionHeading> headings = new ArrayList<>();
        for (Edit edit : repaired.edits()) {
            if (edit.kind() == EditKind.FURNITURE && edit.before().indexOf('篇') >= 0) {
                PageText.lines(edit.before()).stream()
                        .filter(CollectionHeading::isOne)
                        .reduce((_, last) -> last)
                        .map(line -> new CollectionHeading(
                                line, edit.original().from(), edit.at().from()))
                        .ifPresent(headings::add);
            }
        }
        return headings;
    }

    public static boolean isOne(String line) {
        return line.indexOf('篇') >= 0 && FORM.matcher(line).matches();
    }

    /// What the headings of one page have in common.
    static String stem(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches() ? form.group(1).strip() : "";
    }
}
