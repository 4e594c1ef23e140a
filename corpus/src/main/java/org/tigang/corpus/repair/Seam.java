package org.tigang.corpus.repair;

import java.util.List;
import java.util.Set;
import org.tigang.corpus.language.Fluency;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// Tells whether a sentence goes on from the end of one line to the beginning of the next: by a word that lies
/// across, or by a last word that wants another.
final class Seam {
    private static final int LOOKED_AT = 12;
    /// 和, 的, 地, 得, 了, 着, 过, 上.
    private static final Set<String> JOINING = Set.of("c", "uj", "uv", "ud", "ul", "uz", "ug", "f");

    private static final Set<String> NEVER_LAST = Set.of("p", "c", "d", "b");

    private static final class Words {
        private static final Segmenter SEGMENTER = new Segmenter();
    }

    private Seam() {}

    /// By a word that lies across, or by one that never ends a sentence.
    static boolean isWithinPhrase(String before, String after) {
        String left = before.substring(Math.max(0, before.length() - LOOKED_AT));
        String right = after.substring(0, Math.min(after.length(), LOOKED_AT));
        String last = "";
        for (Token token : Words.SEGMENTER.segment(left + right)) {
            if (token.at().from() < left.length() && token.at().to() > left.length()) {
                return true;
            }
            if (token.at().from() == left.length()) {
                return NEVER_LAST.contains(last)
                        || JOINING.contains(token.nature())
                        || token.text().equals("等");
            }
            last = token.nature();
        }
        return false;
    }

    /// How much more probable the two are as one sentence than as two, the natural logarithm of the ratio.
    static double gain(String before, String after) {
        String left = before.substring(Math.max(0, before.length() - LOOKED_AT));
        String right = after.substring(0, Math.min(after.length(), LOOKED_AT));
        return Fluency.of(left + right) - Fluency.of(left + "。" + right);
    }

    /// 健全完善 before 劳动合同: a verb, and a thing without a verb of its own; or a lone verb, which is no
    /// paragraph.
    static boolean isVerbAndThing(String before, String thing) {
        String left = before.substring(Math.max(0, before.length() - LOOKED_AT));
        List<Token> words = Words.SEGMENTER.segment(left);
        List<Token> things = Words.SEGMENTER.segment(thing);
        boolean lone = things.size() == 1;
        return (lone && things.getFirst().nature().startsWith("v"))
                || (words.getLast().nature().startsWith("v")
                        && (lone
                                || things.stream()
                                        .noneMatch(token -> Set.of("v", "a").contains(token.nature()))));
    }
}
