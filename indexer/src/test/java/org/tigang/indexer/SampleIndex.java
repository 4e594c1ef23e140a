package org.tigang.indexer;

import java.nio.file.Path;
import java.util.List;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.QueryParser;

/// An index of documents of the tests.
record SampleIndex(Path folder) {
    private static final Segmenter SEGMENTER = new Segmenter();

    static final Document SUMMARY = SampleDocument.of(
                    "临江镇总工会2022年工作总结",
                    "临江镇总工会2022年工作总结",
                    "一、组建工作",
                    "（一）扩大覆盖",
                    "全年新建工会12家，工会组建率达到98.5%，区总工会主席在安亭镇调研时予以肯定。",
                    "二、维权服务",
                    "",
                    "帮扶困难职工136人次，发放慰问金45万元。")
            .kind(DocumentKind.SUMMARY)
            .year(2022)
            .from("临江镇", "临江镇总工会")
            .build();

    static final Document SPEECH = SampleDocument.of(
                    "在全市經濟工作會議上的講話", "上半年全市固定資產投資同比增長12.3%，經濟運行總體平穩。", "下半年要把扩大固定资产投资摆在首位，努力实现两位数增长。", "要关心困难职工生活。")
            .kind(DocumentKind.SPEECH)
            .year(2019)
            .from("江州市", "江州市人民政府")
            .build();

    static final Document NOTICE = SampleDocument.of("关于开展劳动竞赛的通知", "各单位要广泛开展劳动竞赛，提高职工技能。", "竞赛结果于年底前报送。")
            .kind(DocumentKind.NOTICE)
            .build();

    IndexBuilder builder() {
        return IndexBuilder.open(folder, () -> SEGMENTER);
    }

    IndexBuilder anew() {
        return IndexBuilder.anew(folder, () -> SEGMENTER);
    }

    void add(Document... documents) {
        try (IndexBuilder builder = builder()) {
            List.of(documents).forEach(builder::add);
            builder.commit();
        }
    }

    CorpusIndex open() {
        return CorpusIndex.open(folder, () -> SEGMENTER);
    }

    Hits search(String query) {
        try (CorpusIndex index = open()) {
            return index.search(QueryParser.parse(query), Filter.NONE, Page.first(100));
        }
    }

    int total(String query, Filter filter) {
        try (CorpusIndex index = open()) {
            return index.search(QueryParser.parse(query), filter, Page.first(1)).total();
        }
    }
}
