package org.tigang.corpus.language;

import com.hankcs.hanlp.HanLP;
import java.io.Serializable;
import java.util.BitSet;

/// The simplified form of each code unit, as HanLP has it.
///
/// @param longer the characters whose simplified form takes two code units: they are left
// Made once, never compared.
@SuppressWarnings("ArrayRecordComponent")
record ScriptTables(char[] simple, BitSet longer) implements Serializable {
    static ScriptTables ofHanlp() {
        Hanlp.awake();
        char[] forms = new char[Character.MAX_VALUE + 1];
        BitSet longer = new BitSet();
        for (int c = 0; c < forms.length; c++) {
            String simple = Script.isHan((char) c) ? HanLP.convertToSimplifiedChinese(String.valueOf((char) c)) : "";
            forms[c] = simple.length() == 1 ? simple.charAt(0) : (char) c;
            longer.set(c, simple.length() > 1);
        }
        return new ScriptTables(forms, longer);
    }
}
