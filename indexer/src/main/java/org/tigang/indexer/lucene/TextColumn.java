package org.tigang.indexer.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;

/// Texts in a column of their own, two bytes a code unit: one is read without unpacking its neighbours, which a
/// stored field asks for, and takes no more room than it did there packed.
final class TextColumn {
    private static final VarHandle UNIT = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    private TextColumn() {}

    static BinaryDocValuesField field(String name, String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int at = 0; at < text.length(); at++) {
            UNIT.set(bytes, 2 * at, text.charAt(at));
        }
        return new BinaryDocValuesField(name, new BytesRef(bytes));
    }

    static String text(BytesRef written) {
        char[] text = new char[written.length / 2];
        for (int at = 0; at < text.length; at++) {
            text[at] = (char) UNIT.get(written.bytes, written.offset + 2 * at);
        }
        return new String(text);
    }
}
