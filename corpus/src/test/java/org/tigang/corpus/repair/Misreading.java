package org.tigang.corpus.repair;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// The damage, by the JDK's tables: UTF-8 read as GB18030. A byte that opens no pair is seen as `�`; line ends
/// are lost afterwards.
///
/// @param whole the characters of the text that show every byte of theirs
/// @param begins the characters of the text whose first byte begins a character that is seen, or is lost alone
record Misreading(String seen, BitSet whole, BitSet begins) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static Misreading of(String text) {
        StringBuilder seen = new StringBuilder();
        BitSet whole = new BitSet();
        BitSet begins = new BitSet();
        whole.set(0, text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int[] owner = owners(text, bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            begins.set(owner[i], begins.get(owner[i]) || i == 0 || owner[i - 1] != owner[i]);
            String pair = bytes[i] < 0 && i + 1 < bytes.length ? pair(bytes[i], bytes[i + 1]) : "";
            boolean lost = bytes[i] < 0 && pair.isEmpty();
            whole.set(owner[i], whole.get(owner[i]) && !lost);
            seen.append(
                    lost ? "\uFFFD" : bytes[i] < 0 ? pair : bytes[i] == '\n' ? "" : String.valueOf((char) bytes[i]));
            i += pair.isEmpty() ? 0 : 1;
        }
        return new Misreading(seen.toString(), whole, begins);
    }

    private static int[] owners(String text, int length) {
        int[] owners = new int[length];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int bytes = text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8).length;
            java.util.Arrays.fill(owners, at, at + bytes, i);
            at += bytes;
        }
        return owners;
    }

    /// Empty where the two bytes are no pair.
    private static String pair(byte lead, byte trail) {
        try {
            return GB18030.newDecoder()
                    .decode(ByteBuffer.wrap(new byte[] {lead, trail}))
                    .toString()
                    // The standard gave this pair a character of its own only later.
                    .replace('\u1E3F', '\uE7C7');
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
