package org.tigang.generator.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many topics at once are held against one as each would be alone.
final class TopicIndexTest {
    private static final String HANZI = "工会组建会员服务职工权益𠮷龠";

    @Test
    void eachTopicSharesWhatItWouldAlone() {
        var random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            List<Topic> topics = IntStream.range(0, random.nextInt(30))
                    .mapToObj(_ -> topic(random))
                    .toList();
            Topic asked = topic(random);
            assertThat(new TopicIndex(topics).shares(asked))
                    .containsExactly(topics.stream().mapToDouble(asked::share).toArray());
        }
    }

    private static Topic topic(Random random) {
        return new Topic(random.ints(random.nextInt(40), 0, HANZI.length())
                .mapToObj(i -> HANZI.substring(i, i + 1))
                .collect(Collectors.joining()));
    }
}
