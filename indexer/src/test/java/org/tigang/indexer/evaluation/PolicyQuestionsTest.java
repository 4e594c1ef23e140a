package org.tigang.indexer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// 286 real questions and the notice that answers each, beside the usual ways of searching Chinese.
///
/// Several notices were sent on word for word, and the same text answers from each of its copies; one of them is the
/// answer here. So every row is told twice: with that file alone, and with its copies.
class PolicyQuestionsTest {
    private static final int PARAGRAPHS = 200;

    private static final List<Question> QUESTIONS =
            Boolean.getBoolean("tigang.evaluation") ? Question.all() : List.of();

    @BeforeAll
    static void isAskedFor() {
        Evaluation.isAskedFor();
    }

    @Test
    void theNoticeThatAnswersStandsHigherThanInPlainSearch(@TempDir Path folder) throws IOException {
        List<Peer.Text> texts = Evaluation.texts("policy-notices").stream()
                .map(file -> new Peer.Text(file.getFileName().toString(), Evaluation.read(file)))
                .toList();
        Map<String, Set<String>> copies = copies(texts);
        Map<String, List<List<String>>> peers = new HashMap<>();
        for (Peer peer : peers()) {
            peers.put(peer.name(), peer.answers(texts, QUESTIONS));
        }
        List<Document> notices = Evaluation.documents("policy-notices");
        Evaluation.index(notices, folder);
        List<List<String>> documents;
        List<List<String>> paragraphs;
        try (var index = CorpusIndex.open(folder, () -> Evaluation.SEGMENTER)) {
            documents = answers(question -> byDocument(index, question));
            paragraphs = answers(question -> byParagraph(index, question));
        }
        Map<String, String> hashes = new HashMap<>();
        notices.forEach(notice ->
                hashes.put(Path.of(notice.provenance().source()).getFileName().toString(), hash(notice.id())));
        Ranks best = best(peers.values(), Set::of);
        Function<String, Set<String>> copiesOf = file -> copies.getOrDefault(file, Set.of(file));
        Ranks bestOfCopies = best(peers.values(), copiesOf);
        peers.forEach((name, answers) -> tell(name, answers, Set::of, copiesOf, best));
        Function<String, Set<String>> alone = file -> Set.of(hashes.getOrDefault(file, file));
        Function<String, Set<String>> withCopies = file -> copies.getOrDefault(file, Set.of()).stream()
                .map(copy -> hashes.getOrDefault(copy, copy))
                .collect(Collectors.toSet());
        tell("Tigang, documents", documents, alone, withCopies, best);
        tell("Tigang, paragraphs", paragraphs, alone, withCopies, best);
        Ranks ours = ranks(documents, alone);
        Evaluation.measured(
                "questions: distance of the best peer to MRR@10 1 closed", "≥ 33 %", percent(ours.closes(best)));
        Evaluation.measured(
                "questions: the same where any copy of the notice answers",
                "–",
                percent(ranks(documents, withCopies).closes(bestOfCopies)));
        Evaluation.measured(
                "questions: misses of the best peer in recall@10 found",
                "≥ 50 %",
                percent((ours.recall() - best.recall()) / (1 - best.recall())));
        assertThat(ours.meanReciprocalRank()).isGreaterThan(best.meanReciprocalRank());
        assertThat(1 - ours.recall()).isLessThanOrEqualTo((1 - best.recall()) / 2);
    }

    private static List<Peer> peers() {
        return Stream.of(false, true)
                .flatMap(byParagraph -> Stream.of(
                        new Peer("CJKAnalyzer" + unit(byParagraph), new CJKAnalyzer(), byParagraph),
                        new Peer("smartcn" + unit(byParagraph), new SmartChineseAnalyzer(), byParagraph),
                        new Peer("HanLP's words" + unit(byParagraph), new WordAnalyzer(), byParagraph)))
                .toList();
    }

    private static String unit(boolean byParagraph) {
        return byParagraph ? ", paragraphs" : ", whole documents";
    }

    private static List<List<String>> answers(Function<Query, List<String>> search) {
        return QUESTIONS.stream()
                .map(question -> search.apply(new Query.Words(question.text())))
                .toList();
    }

    private static List<String> byDocument(CorpusIndex index, Query question) {
        return index.documents(question, Filter.NONE, Page.first(Ranks.FIRST)).documents().stream()
                .map(DocumentHit::best)
                .map(best -> hash(best.getFirst().document()))
                .toList();
    }

    private static List<String> byParagraph(CorpusIndex index, Query question) {
        return index.search(question, Filter.NONE, Page.first(PARAGRAPHS)).hits().stream()
                .map(hit -> hash(hit.document()))
                .distinct()
                .toList();
    }

    /// Two files of the same bytes are one document to Tigang: a file is known by its hash.
    private static String hash(String document) {
        return document.substring(0, document.indexOf('-'));
    }

    /// @param answers what stands for a file in the lists of answers, and answers as well
    private static Ranks ranks(List<List<String>> lists, Function<String, Set<String>> answers) {
        return new Ranks(IntStream.range(0, lists.size())
                .map(i -> place(lists.get(i), answers.apply(QUESTIONS.get(i).answeredBy())))
                .boxed()
                .toList());
    }

    private static Ranks best(Collection<List<List<String>>> peers, Function<String, Set<String>> answers) {
        return peers.stream()
                .map(lists -> ranks(lists, answers))
                .max(Comparator.comparingDouble(Ranks::meanReciprocalRank))
                .orElseThrow();
    }

    private static int place(List<String> found, Set<String> answers) {
        return IntStream.range(0, Math.min(Ranks.FIRST, found.size()))
                        .filter(place -> answers.contains(found.get(place)))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static Map<String, Set<String>> copies(List<Peer.Text> texts) {
        List<Set<String>> runs =
                texts.stream().map(text -> Twins.runs(text.text())).toList();
        Map<String, Set<String>> copies = new HashMap<>();
        for (int one = 0; one < texts.size(); one++) {
            Set<String> same = new HashSet<>();
            for (int other = 0; other < texts.size(); other++) {
                if (one == other || Twins.are(runs.get(one), runs.get(other))) {
                    same.add(texts.get(other).file());
                }
            }
            copies.put(texts.get(one).file(), same);
        }
        return copies;
    }

    private static void tell(
            String name,
            List<List<String>> lists,
            Function<String, Set<String>> answer,
            Function<String, Set<String>> withCopies,
            Ranks best) {
        Ranks alone = ranks(lists, answer);
        Ranks all = ranks(lists, withCopies);
        Evaluation.append(
                "questions.tsv",
                String.join(
                        "\t",
                        name,
                        figure(alone.meanReciprocalRank()),
                        figure(alone.recall()),
                        alone.difference(best),
                        figure(all.meanReciprocalRank()),
                        figure(all.recall())));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * value);
    }
}
