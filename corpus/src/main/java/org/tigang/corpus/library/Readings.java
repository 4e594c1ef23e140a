package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Documents as JSON and back, without loss.
final class Readings {
    private static final String SEAL_BEGIN = ",\"sum\":\"";
    private static final String SEAL_END = "\"}";
    private static final int SEAL = SEAL_BEGIN.length() + 8 + SEAL_END.length();

    private final JsonMapper mapper = JsonMapper.builder()
            // The components of records are all there is to keep: isEmpty() and the like say nothing new.
            .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Span.class, AsPair.class)
            .addMixIn(Block.class, OfKind.class)
            .build();

    byte[] write(Filed filed) {
        return sealed(mapper.writeValueAsBytes(filed));
    }

    /// @throws DamagedReadingException where these are not the bytes that were written
    Filed read(byte[] json) throws DamagedReadingException {
        return read(json, Filed.class);
    }

    /// In bytes, for these keep half a surrogate pair, which a damaged text may hold.
    byte[] line(Entry entry) {
        return sealed(mapper.writeValueAsBytes(entry));
    }

    /// @throws DamagedReadingException where these are not the bytes that were written
    Entry entry(byte[] line) throws DamagedReadingException {
        return read(line, Entry.class);
    }

    private <T> T read(byte[] json, Class<T> type) throws DamagedReadingException {
        try {
            check(json);
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw new DamagedReadingException(String.valueOf(e.getMessage()));
        }
    }

    /// With a sum over all of it as its last member.
    private static byte[] sealed(byte[] json) {
        int length = json.length - 1;
        byte[] sealed = Arrays.copyOf(json, length + SEAL);
        System.arraycopy(seal(json, length).getBytes(ISO_8859_1), 0, sealed, length, SEAL);
        return sealed;
    }

    /// What the first versions wrote has no seal.
    private static void check(byte[] json) throws DamagedReadingException {
        int length = Math.max(0, json.length - SEAL);
        String end = new String(json, length, json.length - length, ISO_8859_1);
        if (end.startsWith(SEAL_BEGIN) && !end.equals(seal(json, length))) {
            throw new DamagedReadingException("not as it was written");
        }
    }

    private static String seal(byte[] json, int length) {
        var sum = new CRC32C();
        sum.update(json, 0, length);
        return SEAL_BEGIN + HexFormat.of().toHexDigits((int) sum.getValue()) + SEAL_END;
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
