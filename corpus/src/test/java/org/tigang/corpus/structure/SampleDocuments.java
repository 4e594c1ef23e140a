package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.repair.Repairs;

/// Documents as the tests of this package read them.
final class SampleDocuments {
    static final String SUMMARY = """
        临江镇总工会2024年工作总结
        2024年，镇总工会紧紧围绕中心工作，团结动员广大职工建功立业，各项工作取得新成效。
        一、主要工作
        （一）深化理论武装。组织学习12次，覆盖职工3200人次。一是抓学习，建立读书班；二是抓宣讲，走进车间班组。
        （二）推进建会入会
        1.摸清底数。走访企业86家。
        2.集中入会，全年新发展会员1280人，其中新就业形态劳动者310人，超额完成市总工会下达的年度任务，走在全市前列，得到市总工会充分肯定。
        二、存在问题
        一些企业对工会工作重视不够。
        临江镇总工会
        2024年12月28日
        """;

    private SampleDocuments() {}

    static List<Document> documents(String text, OutlineHint... hints) {
        Source source = new Source(
                "旧稿/总结.txt",
                "0".repeat(64),
                "txt",
                Optional.of("UTF-8"),
                1,
                List.of(hints),
                Optional.empty(),
                List.of());
        return new Structure().documents(source, new Repairs().repair(text));
    }

    static Document document(String text) {
        return documents(text).getFirst();
    }

    static List<String> outline(Document document) {
        return document.outline().stream()
                .map(h -> h.level() + h.marker() + h.text())
                .toList();
    }
}
