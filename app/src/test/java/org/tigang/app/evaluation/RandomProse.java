package org.tigang.app.evaluation;

import java.util.List;
import java.util.Random;

/// Sentences that make the ends of lines hard: marks, dates, numbers, dashes and words of other scripts in every place.
final class RandomProse {
    private static final List<String> WORDS = List.of(
            "镇总工会", "坚持", "以职工为中心", "推进", "组织建设", "维权服务", "技能培训", "落实", "责任", "广泛开展", "困难帮扶", "机制", "车间班组", "提升", "质量",
            "健全", "台账", "服务", "一线职工", "座谈", "检查", "阵地", "人员", "竞赛", "稳步", "持续", "深化", "把", "和", "在");
    private static final List<String> MARKS = List.of("，", "，", "，", "，", "、", "、", "；", "：", "——", "。", "？", "！");
    private static final List<String[]> PAIRS = List.of(
            new String[] {"“", "”"},
            new String[] {"（", "）"},
            new String[] {"《", "》"},
            new String[] {"‘", "’"},
            new String[] {"《〈", "〉意见》"},
            new String[] {"（“", "”）"});
    private static final List<String> FIGURES = List.of(
            "12.9%",
            "1.35万人",
            "2025年12月31日",
            "工发〔2024〕3号",
            "3个百分点",
            "63%～68%",
            "1204家企业",
            "2021—2025年",
            "第3次",
            "3.8万人次",
            "12月5日",
            "100平方米",
            "4.5亿元",
            "60岁",
            "2024年",
            "0.5万～0.8万元",
            "APP",
            "GDP",
            "WiFi",
            "Internet Plus",
            "5G");

    private final Random random;

    RandomProse(long seed) {
        random = new Random(seed * 31 + 7);
    }

    String sentence() {
        StringBuilder text = new StringBuilder();
        int clauses = 3 + random.nextInt(9);
        for (int i = 0; i < clauses; i++) {
            text.append(clause());
            text.append(i == clauses - 1 ? "。" : random.nextInt(12) == 0 ? "……" : one(MARKS));
        }
        return text.toString();
    }

    private String clause() {
        StringBuilder clause = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            String word = one(WORDS);
            // Two figures never follow each other.
            clause.append(
                    switch (random.nextInt(9)) {
                        case 0 -> one(FIGURES) + word;
                        case 1 -> {
                            String[] pair = one(PAIRS);
                            yield pair[0] + word + pair[1];
                        }
                        default -> word;
                    });
        }
        return clause.append(one(WORDS)).toString();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
