package org.tigang.indexer.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.language.Segmenter;

class TermsTest {
    private static final String TEXT = "区总工会主席在安亭镇召开工会组建工作推进会，建设社会主义现代化国家。";

    private final CorpusAnalyzer analyzer = new CorpusAnalyzer(Segmenter::new);

    @ParameterizedTest
    @ValueSource(strings = {"总工会主席", "社会主义现代化国家", "组建工作推进会", "安亭镇", "主义现代化", "化国家", "镇"})
    void aPhraseIsFoundWhereverWordsBeginAndEnd(String phrase) throws IOException {
        assertThat(count(QueryCompiler.run(Searched.TEXT, phrase))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"主席总工会", "总会主席", "镇安亭"})
    void aPhraseThatIsNotThereIsNotFound(String phrase) throws IOException {
        assertThat(count(QueryCompiler.run(Searched.TEXT, phrase))).isZero();
    }

    @Test
    void aTokenStandsAtThePositionOfItsFirstCharacter() throws IOException {
        assertThat(positions(Searched.TEXT.field(), "𠮷a，b")).containsExactly("𠮷a@0", "a,@2", ",b@3", "b@4");
        assertThat(positions(Searched.TEXT.field(), "Ａ會")).containsExactly("a会@0", "会@1");
        assertThat(positions(Searched.WORDS, TEXT))
                .contains("总工会@1", "工会@2", "主席@4", "召开@10")
                .doesNotContain("，@21");
    }

    private List<String> positions(String field, String text) throws IOException {
        List<String> positions = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            var increment = tokens.getAttribute(PositionIncrementAttribute.class);
            var offset = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            int position = -1;
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                assertThat(offset.startOffset()).isEqualTo(position);
                positions.add(term + "@" + position);
            }
            tokens.end();
        }
        return positions;
    }

    private int count(Query query) throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
                var entry = new Document();
                entry.add(new TextField(Searched.TEXT.field(), TEXT, Field.Store.NO));
                writer.addDocument(entry);
            }
            try (var reader = DirectoryReader.open(folder)) {
                return new IndexSearcher(reader).count(query);
            }
        }
    }
}
