package org.tigang.corpus.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.Document;

class ReadingsTest {
    private final Readings readings = new Readings();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void writtenDocumentsAreReadBackAsTheyWere(long seed) throws IOException {
        Document document = Samples.document(seed, "ab".repeat(32));
        Filed filed = new Filed("ab".repeat(32), "材料/讲话.txt", List.of(document, document));
        assertThat(readings.read(readings.write(filed))).isEqualTo(filed);
        assertThat(readings.entry(readings.line(Entry.of(filed)))).isEqualTo(Entry.of(filed));
    }
}
