package org.tigang.generator.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Tables as a TrueType file.
///
/// OpenType specification: "otff", the table directory and its sums.
final class SfntWriter {
    private static final int MAGIC_SUM = 0xB1B0AFBA;

    private SfntWriter() {}

    /// @param tables in the order of their tags
    static byte[] write(Map<String, byte[]> tables) {
        int size = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            size += table.length + 3 & ~3;
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        putDirectory(file, tables);
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            headAt = table.getKey().equals("head") ? file.position() : headAt;
            int next = file.position() + (table.getValue().length + 3 & ~3);
            file.put(table.getValue()).position(next);
        }
        file.putInt(headAt + 8, MAGIC_SUM - sum(file, 0, size));
        return file.array();
    }

    private static void putDirectory(ByteBuffer file, Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        file.putInt(0x00010000);
        file.putShort((short) count);
        file.putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (count - power)));
        int at = 12 + 16 * count;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int length = table.getValue().length;
            file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(ByteBuffer.wrap(table.getValue()), 0, length));
            file.putInt(at);
            file.putInt(length);
            at += length + 3 & ~3;
        }
    }

    private static int sum(ByteBuffer bytes, int from, int to) {
        int sum = 0;
        int at = from;
        for (; at + 4 <= to; at += 4) {
            sum += bytes.getInt(at);
        }
        for (int shift = 24; at < to; at++, shift -= 8) {
            sum += (bytes.get(at) & 0xFF) << shift;
        }
        return sum;
    }
}
