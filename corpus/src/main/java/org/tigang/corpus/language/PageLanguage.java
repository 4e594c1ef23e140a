package org.tigang.corpus.language;

import java.util.List;

/// How the text of one page goes on, by witnesses that know different things: the characters of Chinese, the
/// phrases of offices, the page itself, and the sentences of offices on the same subject.
///
/// Learning the [Usage] takes half a second, once, at the first page that asks.
public final class PageLanguage {
    private static final int WEIGHT = 60;
    private static final int LONGEST = 5;
    private static final int SENTENCES = 50;
    private static final double NEVER = 1e-5;
    private static final double GENERAL = 0.7;

    /// Longer contexts than those of [CharacterModel].
    private static final int LONGER = 3;

    private static final class Office {
        /// Runs of five would be twice as many and tell no more.
        private static final RunCounts PHRASES = new RunCounts(4).learn(CharacterModel.shapedText(Usage.text()));

        private static final RelatedSentences SENTENCES = new RelatedSentences(
                Usage.text().lines().map(CharacterModel::shapedText).toList());
    }

    private final CharacterModel characters;
    private final RunCounts page;

    /// @param text the page without what is damaged
    public PageLanguage(String text) {
        characters = CharacterModel.ofChinese().with(text, WEIGHT);
        page = new RunCounts(LONGEST).learn(CharacterModel.shapedText(text));
    }

    /// The general model, which also knows the page.
    public CharacterModel characters() {
        return characters;
    }

    /// What can be said of readings that stand between two texts.
    public Judge between(String before, String after) {
        return new Judge(CharacterModel.shapedText(before), CharacterModel.shapedText(after));
    }

    /// Logarithms of probabilities; `strange` counts characters that neither offices nor the page know.
    public record Evidence(double characters, double usage, double page, double subject, int strange) {}

    /// One place of the page.
    public final class Judge {
        private static final int NEAR = 12;

        private final String near;
        private final RunCounts subject = new RunCounts(LONGEST);

        private Judge(String before, String after) {
            near = before.substring(Math.max(0, before.length() - NEAR));
            List<String> related = Office.SENTENCES.of(before + CharacterModel.EDGE + after, SENTENCES);
            related.forEach(sentence -> subject.learn(CharacterModel.EDGE + sentence));
        }

        /// What each witness says of a reading.
        ///
        /// @param next what follows the reading, which depends on it
        public Evidence of(String reading, String next) {
            String text = near + CharacterModel.shapedText(reading + next);
            double[] sums = new double[4];
            int strange = 0;
            for (int at = near.length(); at < text.length(); at++) {
                double general = Office.PHRASES.probability(text, at, LONGER, characters.probability(text, at));
                double here = page.probability(text, at, 0, NEVER);
                sums[0] += Math.log(general);
                sums[1] += Math.log(Office.PHRASES.probability(text, at, 0, NEVER));
                sums[2] += Math.log(here);
                double both = GENERAL * general + (1 - GENERAL) * here;
                sums[3] += Math.log(subject.probability(text, at, 0, both));
                char c = text.charAt(at);
                strange += Office.PHRASES.has(c) || page.has(c) ? 0 : 1;
            }
            return new Evidence(sums[0], sums[1], sums[2], sums[3], strange);
        }
    }
}
