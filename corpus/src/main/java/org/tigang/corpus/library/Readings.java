package org.tigang.corpus.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Span;
import tools.jackson.databind.json.JsonMapper;

/// Documents as JSON and back, without loss.
final class Readings {
    private final JsonMapper mapper = JsonMapper.builder()
            // The components of records are all there is to keep: isEmpty() and the like say nothing new.
            .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Span.class, AsPair.class)
            .addMixIn(Block.class, OfKind.class)
            .build();

    byte[] write(Filed filed) {
        return mapper.writeValueAsBytes(filed);
    }

    Filed read(byte[] json) {
        return mapper.readValue(json, Filed.class);
    }

    /// In bytes, for these keep half a surrogate pair, which a damaged text may hold.
    byte[] line(Entry entry) {
        return mapper.writeValueAsBytes(entry);
    }

    Entry entry(byte[] line) {
        return mapper.readValue(line, Entry.class);
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsPair {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
        @JsonSubTypes.Type(value = Block.TableRow.class, name = "row")
    })
    private interface OfKind {}
}
