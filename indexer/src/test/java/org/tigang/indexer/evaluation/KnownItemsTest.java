package org.tigang.indexer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// A heading or a sentence of which a third of the words are forgotten is among the first five paragraphs.
class KnownItemsTest {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;]+[。！？；!?;]?");
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}");
    private static final int SHORTEST = 8;
    private static final int ITEMS = 1000;
    private static final int FIRST = 5;

    @TempDir
    private static Path folder;

    private static List<Document> documents = List.of();
    private static String library = "";

    @BeforeAll
    static void theRealReports() {
        Evaluation.isAskedFor();
        documents = Evaluation.documents("reports", "state-council", "policy-notices", "communiques");
        library = documents.stream().map(Document::text).map(Fold::fold).collect(Collectors.joining("\n"));
        Evaluation.index(documents, folder);
    }

    @AfterAll
    static void forget() {
        documents = List.of();
        library = "";
    }

    @Test
    void aHeadingOfWhichAThirdIsForgotten() {
        List<Item> headings = new ArrayList<>();
        for (Document document : documents) {
            for (Block.Heading heading : document.outline()) {
                addIfLong(headings, document.paragraphs().get(heading.paragraph() - 1), heading.text());
            }
        }
        tell("headings", headings);
    }

    @Test
    void aSentenceOfWhichAThirdIsForgotten() {
        List<Item> sentences = new ArrayList<>();
        for (Document document : documents) {
            for (String paragraph : document.paragraphs()) {
                SENTENCE.matcher(paragraph).results().map(MatchResult::group).forEach(sentence -> {
                    addIfLong(sentences, paragraph, sentence);
                });
            }
        }
        tell("sentences", sentences);
    }

    private static void addIfLong(List<Item> items, String paragraph, String text) {
        if (HANZI.matcher(text).results().count() >= SHORTEST) {
            items.add(new Item(text, paragraph));
        }
    }

    private static void tell(String kind, List<Item> all) {
        var random = new Random(5);
        Collections.shuffle(all, random);
        List<Item> items =
                all.stream().filter(KnownItemsTest::isUnique).limit(ITEMS).toList();
        int[] places = new int[items.size()];
        try (var index = CorpusIndex.open(folder, () -> Evaluation.SEGMENTER)) {
            for (int i = 0; i < places.length; i++) {
                places[i] = place(index, items.get(i), random);
            }
        }
        var ranks = new Ranks(places);
        Evaluation.measured(
                "known " + kind + ", a third of the words left out: among the first five (the first)",
                "≥ 0.98",
                String.format(
                        Locale.ROOT, "%.3f (%.3f) of %d", ranks.recallAt(FIRST), ranks.recallAt(1), places.length));
        assertThat(ranks.recallAt(FIRST)).isGreaterThanOrEqualTo(0.98);
    }

    private static boolean isUnique(Item item) {
        String folded = Fold.fold(item.text());
        return library.indexOf(folded) == library.lastIndexOf(folded);
    }

    private static int place(CorpusIndex index, Item item, Random random) {
        Set<String> wanted = Twins.runs(item.paragraph());
        List<Hit> hits = index.search(new Query.Words(remembered(item.text(), random)), Filter.NONE, Page.first(FIRST))
                .hits();
        return IntStream.range(0, hits.size())
                        .filter(place -> isIt(hits.get(place).text(), item.paragraph(), wanted))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static boolean isIt(String found, String wanted, Set<String> runs) {
        return found.equals(wanted) || Twins.are(Twins.runs(found), runs);
    }

    /// Two thirds of the words, in their order, as somebody would type them.
    private static String remembered(String text, Random random) {
        List<String> words = Evaluation.SEGMENTER.segment(Fold.forWords(text)).stream()
                .map(Token::text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, words.size()).boxed().toList());
        Collections.shuffle(order, random);
        Set<Integer> forgotten = new HashSet<>(order.subList(0, Math.round(words.size() / 3f)));
        return IntStream.range(0, words.size())
                .filter(number -> !forgotten.contains(number))
                .mapToObj(words::get)
                .collect(Collectors.joining());
    }

    private record Item(String text, String paragraph) {}
}
