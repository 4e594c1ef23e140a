package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.Token;

/// Knows what several documents say independently of each other, and what Chinese says in general: whatever neither
/// joins may be the name of somebody or something, in whatever shape.
///
/// Words are joined where the pair of characters at their border is in use. Copies of one text are one document.
final class Usual {
    private static final int FEWEST = 3;
    private static final double PART = 0.3;
    // Of two texts by one hand on one theme, half the pairs are the same; of a copy with other numbers nearly all.
    private static final double COPY = 0.8;
    // How expected, as the logarithm of a probability, a character must be behind what it would make a name with:
    // beside a single character, and before a word that the documents do not know.
    private static final double LOOSE = -8;
    private static final double RARE = -11;
    private final int[] pairs;

    private Usual(int[] pairs) {
        this.pairs = pairs;
    }

    static Usual of(List<PastDocument> documents) {
        List<Topic> independent = independent(documents);
        int fewest = Math.max(FEWEST, (int) Math.ceil(PART * independent.size()));
        return new Usual(frequent(independent, fewest));
    }

    private static List<Topic> independent(List<PastDocument> documents) {
        List<Topic> independent = new ArrayList<>();
        for (PastDocument document : documents) {
            Topic topic = document.topic();
            if (independent.stream().noneMatch(other -> topic.share(other) > COPY)) {
                independent.add(topic);
            }
        }
        return independent;
    }

    private static int[] frequent(List<Topic> topics, int fewest) {
        int[] all = topics.stream().flatMapToInt(Topic::each).sorted().toArray();
        int count = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= fewest) {
                all[count++] = all[from];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /// Whether nothing in the text may be a name: whatever could be put together to one is in use.
    boolean knows(String text, List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (!mayFollow(text, tokens.get(i - 1), tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayFollow(String text, Token before, Token token) {
        int at = token.at().from();
        if (knows(text.substring(at - 1, at + 1)) || isOutcome(text, before, token)) {
            return true;
        }
        double expected = CharacterModel.ofChinese()
                .log(at > 1 ? text.charAt(at - 2) : CharacterModel.EDGE, text.charAt(at - 1), text.charAt(at));
        boolean rare = token.nature().startsWith("n") && token.text().length() > 1 && !knows(token.text());
        return expected >= (isLoose(before, token) ? LOOSE : rare ? RARE : Double.NEGATIVE_INFINITY);
    }

    /// 办实、办细: a deed and how well it is done, at the end of its clause.
    private static boolean isOutcome(String text, Token before, Token token) {
        int end = token.at().to();
        return before.nature().equals("v")
                && token.nature().equals("a")
                && (end == text.length() || "，。；、".indexOf(text.charAt(end)) >= 0);
    }

    /// Characters that the dictionary does not join.
    private static boolean isLoose(Token before, Token token) {
        return isSingle(before) || isSingle(token);
    }

    private static boolean isSingle(Token token) {
        return token.text().length() == 1 && Plain.isContent(token.nature());
    }

    private boolean knows(String word) {
        for (int pair : Topic.pairs(word)) {
            if (Arrays.binarySearch(pairs, pair) < 0) {
                return false;
            }
        }
        return true;
    }
}
