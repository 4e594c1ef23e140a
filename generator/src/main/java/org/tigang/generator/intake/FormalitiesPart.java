package org.tigang.generator.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.formality.Formalities.Attachment;
import org.tigang.generator.formality.Formalities.Attendance;
import org.tigang.generator.formality.Imprint;
import org.tigang.generator.formality.Imprint.Distribution;
import org.tigang.generator.formality.Masthead;

/// The part of a brief that tells head and foot of an official document, held against GB/T 9704-2012.
final class FormalitiesPart {
    static final List<String> KEYS = List.of(
            "copy-number",
            "secrecy",
            "urgency",
            "issuers",
            "mark",
            "number",
            "signers",
            "to",
            "attachments",
            "attendance",
            "note",
            "seal",
            "cc",
            "printed-by",
            "printed-on",
            "copies");

    private static final Pattern SECRECY = Pattern.compile("(?:绝密|机密|秘密)(?:★(?:[1-9]\\d?(?:年|个月)|长期))?");
    private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}+〔(?:19|20)\\d{2}〕[1-9]\\d*号");
    private static final Pattern ISSUE =
            Pattern.compile("(?:(?:19|20)\\d{2}年)?第[1-9]\\d*期(?:（总第[1-9]\\d*期）)?|〔20\\d{2}〕[1-9]\\d*号");
    private static final Pattern MINUTES = Pattern.compile("(?:〔20\\d{2}〕)?第?[1-9]\\d*[次号]");
    private static final List<String> URGENCIES = List.of("特提", "特急", "加急", "平急");

    private final KeyedNode root;

    private FormalitiesPart(KeyedNode root) {
        this.root = root;
    }

    static Formalities of(KeyedNode root) {
        return new FormalitiesPart(root).formalities();
    }

    private Formalities formalities() {
        return new Formalities(
                masthead(),
                several(root.at("to")),
                root.at("attachments").list().stream()
                        .map(FormalitiesPart::attachment)
                        .toList(),
                attendance(root.at("attendance")),
                root.at("note").words().map(FormalitiesPart::bracketed),
                sealed(root.at("seal")),
                imprint());
    }

    private Masthead masthead() {
        return new Masthead(
                copyNumber(root.at("copy-number")),
                secrecy(root.at("secrecy")),
                urgency(root.at("urgency")),
                several(root.at("issuers")),
                several(root.at("mark")),
                number(root.at("number")),
                several(root.at("signers")),
                Optional.empty());
    }

    // 7.2.1: six digits.
    private static Optional<String> copyNumber(KeyedNode node) {
        return node.words()
                .map(told ->
                        checked(node, told, told.matches("\\d{6}"), "份号“" + told + "”不是6位数字（7.2.1）", "请写成 000001"));
    }

    // 7.2.2: 机密★1年.
    private static Optional<String> secrecy(KeyedNode node) {
        return node.words()
                .map(told -> checked(
                        node,
                        told,
                        SECRECY.matcher(told).matches(),
                        "密级“" + told + "”写得不对（7.2.2）",
                        "请写成 绝密、机密、秘密，带期限的如 机密★1年"));
    }

    // 7.2.3.
    private static Optional<String> urgency(KeyedNode node) {
        return node.words()
                .map(told -> checked(
                        node,
                        told,
                        URGENCIES.contains(told),
                        "紧急程度不能是“" + told + "”（7.2.3）",
                        "请写成 特急 或 加急，电报可写 特提、平急"));
    }

    // 7.2.5: the year in full within 〔〕, no 第, no leading zeros.
    private static Optional<String> number(KeyedNode node) {
        return node.words().map(told -> {
            boolean fits = List.of(NUMBER, ISSUE, MINUTES).stream()
                    .anyMatch(pattern -> pattern.matcher(told).matches());
            return checked(
                    node,
                    told,
                    fits,
                    "发文字号“" + told + "”" + numberFault(told),
                    "请写成 临工发〔2026〕3号；简报写 第3期，纪要写 第3次 或 第3号");
        });
    }

    private static String numberFault(String told) {
        String fault = told.matches(".*[\\[(（【［].*") && !told.contains("期")
                ? "的年份应括在六角括号〔〕里"
                : told.contains("〔") && told.contains("第")
                        ? "不编“第”字"
                        : told.matches(".*〕0\\d*.*") ? "不编虚位" : told.matches(".*〔\\d{1,3}〕.*") ? "的年份应写全" : "写得不对";
        return fault + "（7.2.5）";
    }

    private static Attachment attachment(KeyedNode node) {
        if (!node.isGroup()) {
            return new Attachment(named(node, node.requiredWords()), List.of());
        }
        node.onlyKeys(List.of("name", "text"));
        List<String> text = node.at("text").words().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Attachment(named(node, node.at("name").requiredWords()), text);
    }

    // 7.3.4: no mark behind the name, and the number is put before it on the page.
    private static String named(KeyedNode node, String name) {
        String plain = name.replaceFirst("^(?:附件)?\\d+[.．、：]", "");
        return checked(node, plain, !plain.matches(".*[。；，、]$"), "附件名称“" + name + "”后面不加标点（7.3.4）", "请去掉末尾的标点");
    }

    private static List<Attendance> attendance(KeyedNode node) {
        if (node.isAbsent()) {
            return List.of();
        }
        node.onlyKeys(List.of("出席", "请假", "列席", "主持", "记录"));
        return node.keys().stream()
                .map(role -> new Attendance(role, String.join("、", several(node.at(role)))))
                .filter(present -> !present.names().isEmpty())
                .toList();
    }

    private static String bracketed(String note) {
        return note.startsWith("（") ? note : "（" + note + "）";
    }

    private static boolean sealed(KeyedNode node) {
        return node.words()
                .map(told -> checked(node, told, told.matches("有|无|true|false"), "seal 不能是“" + told + "”", "请写成 有 或 无"))
                .filter(told -> told.equals("有") || told.equals("true"))
                .isPresent();
    }

    private Imprint imprint() {
        KeyedNode on = root.at("printed-on");
        if (!on.isAbsent() && root.at("printed-by").isAbsent()) {
            throw on.refused("有印发日期而没有印发机关（7.4.3）", "请补上 printed-by");
        }
        Optional<String> printed = on.date().map(date -> written(date) + "印发");
        Optional<String> copies = root.at("copies").number().stream()
                .mapToObj(count -> "共印" + count + "份")
                .findFirst();
        return new Imprint(distribution(root.at("cc")), root.at("printed-by").words(), printed.or(() -> copies));
    }

    // 7.4.2: one list of 抄送, or in a bulletin 报, 送 and 发.
    private static List<Distribution> distribution(KeyedNode node) {
        if (!node.isGroup()) {
            return distribution("抄送", node).stream().toList();
        }
        node.onlyKeys(List.of("主送", "抄送", "报", "送", "发"));
        List<Distribution> all = new ArrayList<>();
        node.keys().forEach(label -> distribution(label, node.at(label)).ifPresent(all::add));
        return all;
    }

    private static Optional<Distribution> distribution(String label, KeyedNode node) {
        String receivers = String.join("，", several(node));
        return receivers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distribution(label, receivers.replaceFirst("[。，；]$", "") + "。"));
    }

    /// One word, or a list of them.
    private static List<String> several(KeyedNode node) {
        return node.isList() ? node.listOfWords() : node.words().stream().toList();
    }

    /// GB/T 9704-2012, 7.3.5.4: Arabic digits, the full year, no leading zeros.
    private static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String checked(KeyedNode node, String told, boolean fits, String what, String remedy) {
        if (!fits) {
            throw node.refused(what, remedy);
        }
        return told;
    }
}
