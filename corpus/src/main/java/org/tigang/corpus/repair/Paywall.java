package org.tigang.corpus.repair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// ……（省略474字，正式会员可完整阅读）……: the notice goes, 省略号 and a slot for the lost text stay.
final class Paywall implements Repair {
    private static final String LEFT = "……";
    private static final Pattern NOTICE = Pattern.compile("(?<![…\\s])[…\\s]*+[（(][^（）()\\n]{0,60}"
            + "(?:省略\\d+字|未完[，,]?[^（）()\\n]{0,8}全文共)[^（）()\\n]{0,60}(?:[）)]|(?=\\n|\\z))[…]*");
    private static final Pattern LEFT_OUT = Pattern.compile("省略(\\d+)字");
    private static final Pattern WHOLE = Pattern.compile("全文共(\\d+)字.{0,9}?(\\d+)字");

    @Override
    public List<Replacement> find(String text) {
        if (!text.contains("省略") && !text.contains("全文共")) {
            return List.of();
        }
        return NOTICE.matcher(text)
                .results()
                .map(notice -> new Replacement(EditKind.FURNITURE, from(text, notice.start(), notice.end()), LEFT))
                .toList();
    }

    /// The notice without the line end before it.
    private static Span from(String text, int start, int end) {
        int from = start;
        while (Character.isWhitespace(text.charAt(from)) && from < end - 1) {
            from++;
        }
        return new Span(from, end);
    }

    static Optional<Slot> slot(Edit edit, String notice) {
        OptionalInt count = missing(notice);
        return edit.kind() == EditKind.FURNITURE && edit.after().equals(LEFT)
                ? Optional.of(new Slot(edit.at(), notice, SlotType.LOST, Optional.empty(), count))
                : Optional.empty();
    }

    static Optional<Defect> defect(Slot lost) {
        Matcher whole = WHOLE.matcher(lost.before());
        if (whole.find()) {
            return Optional.of(new Defect(DefectKind.TRUNCATED, "正文" + whole.group(2) + "字，原文" + whole.group(1) + "字"));
        }
        Matcher leftOut = LEFT_OUT.matcher(lost.before());
        return leftOut.find()
                ? Optional.of(new Defect(DefectKind.TRUNCATED, "文中略去" + leftOut.group(1) + "字"))
                : Optional.empty();
    }

    private static OptionalInt missing(String notice) {
        Matcher leftOut = LEFT_OUT.matcher(notice);
        if (leftOut.find()) {
            return OptionalInt.of(Integer.parseInt(leftOut.group(1)));
        }
        Matcher whole = WHOLE.matcher(notice);
        return whole.find()
                ? OptionalInt.of(Integer.parseInt(whole.group(1)) - Integer.parseInt(whole.group(2)))
                : OptionalInt.empty();
    }
}
