package org.tigang.corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {
    @Test
    void whatIsMissingWrongAndTooMuchIsFoundInItsPlace() {
        Alignment alignment = Alignment.of("确保“县级工会”", "碓保県级工会会”");
        assertThat(alignment.isRight(0)).isFalse();
        assertThat(alignment.isRight(1)).isTrue();
        assertThat(alignment.partner(4)).isEqualTo(3);
        assertThat(alignment.errors()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noAlignmentHasFewerErrors(long seed) {
        Random random = new Random(seed);
        String truth = letters(random, 500 + random.nextInt(1500));
        String text = damaged(random, truth);
        assertThat(Alignment.of(truth, text).errors()).isEqualTo(distance(truth, text));
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'a' + 12)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String damaged(Random random, String truth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < truth.length(); i++) {
            char c = truth.charAt(i);
            switch (random.nextInt(6)) {
                case 0 -> text.append(letters(random, random.nextInt(5)));
                case 1 -> text.append(c).append('x');
                default -> text.append(c);
            }
        }
        return text.toString();
    }

    /// The table of Wagner and Fischer, row by row.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int pair = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(pair, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
