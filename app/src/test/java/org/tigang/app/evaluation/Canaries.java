package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// Two hundred invented names, places, papers, sessions, programmes and numbers, planted into the sentences of
/// documents as offices would have written them.
final class Canaries {
    static final int ALL = 200;
    private static final String RARE_FAMILY = "逄郗阚谌仇召邬戚苟麻晁冼牟佘郜亓卞荀甄宓缪臧闵詹费窦";
    private static final String GIVEN = "永强文斌春生玉芬建国守义桂兰立群云清贻芳锦绣和平志远长河松柏雪梅向东学军";
    private static final String PLACE = "青岩桐梓松涛白鹭柳荫永丰戚家清溪石盘龙泉双桥太平金沙黄陵云台碧莲凤栖古渡";
    private static final String PROGRAMME = "春雷金穗雏鹰暖巢银发碧水光明先锋同心红烛青蓝铸剑扬帆筑梦强基润心归雁";
    private static final String HANZI = "二三四五六七八九";
    private static final List<String> SUFFIX = List.of("镇", "乡", "县", "村", "街道", "社区", "开发区", "产业园", "市", "区");
    private static final Pattern HEADING = Pattern.compile("^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)");
    private static final Pattern SENTENCE = Pattern.compile("[^。]+。");

    private final Random random;
    private final List<Canary> canaries = new ArrayList<>();

    /// @param word to be looked for
    /// @param clauses that bear it, each with its comma
    record Canary(String word, List<String> clauses) {}

    Canaries(long seed) {
        random = new Random(seed);
        Set<String> words = new LinkedHashSet<>();
        while (canaries.size() < ALL) {
            Canary canary = canary(canaries.size() % 8);
            if (words.add(canary.word)) {
                canaries.add(canary);
            }
        }
    }

    List<String> words() {
        return canaries.stream().map(Canary::word).toList();
    }

    private Canary canary(int kind) {
        return switch (kind) {
            case 0 -> person(one(RARE_FAMILY) + pair(GIVEN));
            case 1 -> place(pair(PLACE) + SUFFIX.get(random.nextInt(SUFFIX.size())));
            case 2 -> paper("《" + pair(PLACE) + pair(PROGRAMME) + "实施办法》");
            case 3 -> session("第" + one("十廿") + one(HANZI) + "届" + pair(PROGRAMME) + "大会");
            case 4 -> programme(pair(PROGRAMME) + pair(PROGRAMME) + one("工行计活"));
            case 5 -> hanzi(one(HANZI) + "千" + one(HANZI) + "百" + one(HANZI) + "十" + one(HANZI));
            case 6 -> number(String.valueOf(1_000_003L + random.nextInt(8_000_000)));
            default -> quoted("“" + pair(PROGRAMME) + pair(PLACE) + "”");
        };
    }

    private Canary person(String name) {
        return new Canary(
                name,
                List.of(
                        "在" + name + "带领下，",
                        name + "多次到一线指导，",
                        "由" + name + "牵头，",
                        "向" + name + "学习，",
                        "依托" + name + "工作室，",
                        "涌现出" + name + "等先进典型，"));
    }

    private Canary place(String name) {
        return new Canary(
                name, List.of("在" + name + "先行试点，", name + "率先突破，", "推广" + name + "经验，", "与" + name + "结对共建，", name));
    }

    private Canary paper(String name) {
        return new Canary(name, List.of("认真落实" + name + "，", "按照" + name + "要求，", "对照" + name + "，"));
    }

    private Canary session(String name) {
        return new Canary(name, List.of("深入贯彻" + name + "精神，", name + "召开以来，", "以" + name + "为契机，"));
    }

    private Canary programme(String name) {
        String whole = name.substring(0, 4)
                + switch (name.charAt(4)) {
                    case '工' -> "工程";
                    case '行' -> "行动";
                    case '计' -> "计划";
                    default -> "活动";
                };
        return new Canary(whole, List.of("实施" + whole + "，", "深入推进" + whole + "，", "以" + whole + "为抓手，"));
    }

    private Canary hanzi(String number) {
        return new Canary(number, List.of("走访职工" + number + "户，", "投入资金" + number + "万元，", "服务群众" + number + "人次，"));
    }

    private Canary number(String number) {
        return new Canary(number, List.of("走访群众" + number + "人次，", "投入" + number + "元，", "覆盖企业" + number + "家，"));
    }

    private Canary quoted(String name) {
        return new Canary(name, List.of("开展" + name + "系列活动，", "打造" + name + "品牌，", "坚持" + name + "工作法，"));
    }

    /// Plants into most sentences and some headings.
    String plant(String text) {
        StringBuilder planted = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean heading = HEADING.matcher(line).find() && !line.contains("。");
            planted.append(heading ? inHeading(line) : inSentences(line)).append('\n');
        }
        return planted.toString();
    }

    private String inHeading(String line) {
        return random.nextInt(4) > 0 ? line : HEADING.matcher(line).replaceFirst(mark -> mark.group() + clause());
    }

    private String inSentences(String line) {
        return SENTENCE.matcher(line).replaceAll(sentence -> {
            String words = sentence.group();
            return words.length() < 12 || random.nextInt(10) < 3 ? words : inSentence(words);
        });
    }

    /// In front or behind one of its commas and semicolons; behind the year where it begins with one.
    private String inSentence(String sentence) {
        List<Integer> places = new ArrayList<>(List.of(0));
        Pattern.compile("[，；]").matcher(sentence).results().forEach(mark -> places.add(mark.end()));
        int at = places.get(random.nextInt(Math.min(3, places.size())));
        return sentence.substring(0, at) + clause() + sentence.substring(at);
    }

    private String clause() {
        List<String> clauses = canaries.get(random.nextInt(canaries.size())).clauses;
        return clauses.get(random.nextInt(clauses.size()));
    }

    private String one(String letters) {
        return String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }

    private String pair(String letters) {
        int at = 2 * random.nextInt(letters.length() / 2);
        return letters.substring(at, at + 2);
    }
}
