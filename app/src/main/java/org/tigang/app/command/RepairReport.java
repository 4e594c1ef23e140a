package org.tigang.app.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tigang.app.screen.Columns;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;

/// What was repaired in a document and what is open in it, for a person: by kind, with how often and a few
/// examples, before and after.
final class RepairReport {
    private static final int EXAMPLES = 3;
    private static final int WIDEST = 44;
    private static final int AROUND = 6;

    private RepairReport() {}

    static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        edits(document).forEach((kind, edits) -> {
            long open = edits.stream().filter(edit -> !edit.certified()).count();
            lines.add("  修复：" + name(kind) + edits.size() + "处" + (open == 0 ? "" : "（其中" + open + "处未能验证，请核对）"));
            examples(document, edits).forEach(example -> lines.add("    " + example));
        });
        slots(document).forEach((type, slots) -> {
            lines.add("  空缺：" + name(type) + slots.size() + "处");
            slots.stream().limit(EXAMPLES).forEach(slot -> lines.add("    " + inContext(document, slot)));
        });
        return lines;
    }

    private static Map<EditKind, List<Edit>> edits(Document document) {
        Map<EditKind, List<Edit>> byKind = new EnumMap<>(EditKind.class);
        document.edits()
                .forEach(edit -> byKind.computeIfAbsent(edit.kind(), _ -> new ArrayList<>())
                        .add(edit));
        return byKind;
    }

    private static Map<SlotType, List<Slot>> slots(Document document) {
        Map<SlotType, List<Slot>> byType = new TreeMap<>();
        document.slots()
                .forEach(slot -> byType.computeIfAbsent(slot.type(), _ -> new ArrayList<>())
                        .add(slot));
        return byType;
    }

    /// The first that differ; those that nobody could verify come first.
    private static List<String> examples(Document document, List<Edit> edits) {
        Set<String> examples = new LinkedHashSet<>();
        edits.stream().filter(edit -> !edit.certified()).forEach(edit -> add(examples, document, edit));
        edits.forEach(edit -> add(examples, document, edit));
        return List.copyOf(examples);
    }

    private static void add(Set<String> examples, Document document, Edit edit) {
        if (examples.size() < EXAMPLES) {
            examples.add(example(document, edit));
        }
    }

    private static String example(Document document, Edit edit) {
        if (edit.kind() == EditKind.FURNITURE && edit.after().isEmpty()) {
            return "“" + shown(edit.before()) + "” → （删去）";
        }
        String text = document.text();
        String before =
                text.substring(Math.max(0, edit.at().from() - AROUND), edit.at().from());
        String after =
                text.substring(edit.at().to(), Math.min(text.length(), edit.at().to() + AROUND));
        return "“" + shown(before + edit.before() + after) + "” → “" + shown(before + edit.after() + after) + "”";
    }

    private static String inContext(Document document, Slot slot) {
        String text = document.text();
        String before = text.substring(
                Math.max(0, slot.at().from() - 2 * AROUND), slot.at().from());
        String after =
                text.substring(slot.at().to(), Math.min(text.length(), slot.at().to() + 2 * AROUND));
        String count = slot.count().isPresent() ? "（缺" + slot.count().getAsInt() + "字）" : "";
        String open = slot.type() == SlotType.LOST ? "〔缺〕" : "〔" + slot.at().in(text) + "〕";
        return "…" + shown(before + open + after) + "…" + count;
    }

    private static String shown(String text) {
        return Columns.cut(text.strip().replaceAll("\\R", "⏎").replace('\t', ' '), WIDEST);
    }

    private static String name(EditKind kind) {
        return switch (kind) {
            case PINYIN -> "混入的拼音";
            case SCRIPT -> "繁体转简体";
            case GBK_CUT -> "半个汉字处截断的乱码";
            case GBK_PINYIN -> "拼音插断汉字的乱码";
            case BLANK_DELETION -> "删空格造成的错字";
            case MOJIBAKE -> "编码错误的乱码";
            case FURNITURE -> "网页附加内容";
            case WIDTH -> "全角半角和标点";
            case LINE_JOIN -> "断开的句子";
            case STRAY -> "多余的字符";
            case SUBSTITUTION -> "错别字";
        };
    }

    private static String name(SlotType type) {
        return switch (type) {
            case NUMBER -> "数字";
            case UNIT -> "单位";
            case YEAR -> "年份";
            case DATE -> "日期";
            case SESSION -> "届次";
            case PLACE -> "地名";
            case NAME -> "人名";
            case ORGANISATION -> "单位名称";
            case DOCUMENT -> "文件名";
            case SLOGAN -> "口号";
            case LOST -> "缺失的文字";
        };
    }
}
