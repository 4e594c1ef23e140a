package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.app.evaluation.Product.Run;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.model.Fingerprint;
import tools.jackson.databind.json.JsonMapper;

/// `tigang take` is killed at any moment, and nothing that it had reported is lost.
///
/// Reported is a file once `take --verbose` has written its line, or once the list has it. Asked for by
/// `-Dtigang.evaluation=true` there are 200 rounds, else a few. The moments are drawn by a seed: in every fourth round
/// from the whole length of a run, in the others from the time between the claim to write and some time after the end.
final class KilledTakingInTest {
    private static final int ROUNDS = Workshop.isThorough() ? 200 : 8;
    private static final int FILES = 12;
    private static final long SEED = 20_261_123;
    private static final String REPORTED = "已收入 ";

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(SEED);
    /// What stands in each file that was ever handed in.
    private final Map<Path, byte[]> handedIn = new HashMap<>();
    /// The files that were reported as taken, and the hash of what stood in them then.
    private final Map<Path, String> reported = new TreeMap<>();

    private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    /// In nanoseconds.
    private long whole = Long.MAX_VALUE;

    private long fromClaim = Long.MAX_VALUE;
    private int halves;
    private int lost;
    private int leftOvers;

    /// How far a run had come when it was killed.
    private enum Moment {
        BEFORE_THE_FIRST,
        AMONG_THE_DOCUMENTS,
        AFTER_THE_LAST,
        DONE
    }

    @Test
    void nothingThatWasReportedIsEverLost() throws Exception {
        Path library = folder.resolve("library");
        learnLengths(library);
        for (int round = 0; round < ROUNDS; round++) {
            // A library that grows for ever would be slow in the end, and a first run is a case of its own.
            if (round % 10 == 0) {
                library = folder.resolve("library-" + round);
                reported.clear();
            }
            Path documents = documents(round);
            killed(library, documents, round % 4 == 0);
            check(library, documents, round % 2 == 0);
        }
        Workshop.measured("take killed at " + ROUNDS + " random moments: reported documents lost", "0", lost);
        Workshop.measured("take killed: documents half there", "0", halves);
        Workshop.measured("take killed: files left over after the next start", "0", leftOvers);
        Workshop.measured(
                "take killed: before the first report, among them, after the last, when done",
                "–",
                Arrays.stream(Moment.values())
                        .map(moment -> String.valueOf(moments.getOrDefault(moment, 0)))
                        .collect(Collectors.joining(", ")));
        assertThat(lost).isZero();
        assertThat(halves).isZero();
        assertThat(leftOvers).isZero();
    }

    /// Of two runs that are not killed.
    private void learnLengths(Path library) throws Exception {
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            OtherProcess take = OtherProcess.start(folder, "take", documents(-1 - i), "--library", library);
            awaitClaim(take, library);
            long claim = System.nanoTime();
            Run run = take.end();
            assertThat(run.exit()).as(run.error()).isZero();
            whole = Math.min(whole, System.nanoTime() - start);
            fromClaim = Math.min(fromClaim, System.nanoTime() - claim);
        }
    }

    private static void awaitClaim(OtherProcess take, Path library) throws IOException {
        Path lock = library.resolve("lock");
        while (take.isAlive() && !(Files.exists(lock) && Files.size(lock) > 0)) {
            LockSupport.parkNanos(200_000);
        }
    }

    private void killed(Path library, Path documents, boolean isFromTheStart) throws Exception {
        OtherProcess take = OtherProcess.start(folder, "take", "--verbose", documents, "--library", library);
        if (!isFromTheStart) {
            awaitClaim(take, library);
        }
        long end = System.nanoTime() + random.nextLong((isFromTheStart ? whole : fromClaim) * 5 / 4);
        while (take.isAlive() && System.nanoTime() < end) {
            LockSupport.parkNanos(200_000);
        }
        boolean isDone = !take.isAlive();
        String said = take.kill().out();
        // A line that is cut was not yet reported.
        List<Path> told = said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(REPORTED))
                .map(line -> Path.of(line.substring(REPORTED.length())))
                .toList();
        told.forEach(file -> reported.put(file, Fingerprint.of(content(file))));
        moments.merge(moment(told.size(), isDone), 1, Integer::sum);
    }

    private static Moment moment(int told, boolean isDone) {
        if (isDone) {
            return Moment.DONE;
        }
        if (told == 0) {
            return Moment.BEFORE_THE_FIRST;
        }
        return told < FILES ? Moment.AMONG_THE_DOCUMENTS : Moment.AFTER_THE_LAST;
    }

    /// @param isSearchedFirst whether a search is the next to start, or a second take
    private void check(Path library, Path documents, boolean isSearchedFirst) {
        reported.putAll(listed(library));
        lost += missing(whole(library));
        if (isSearchedFirst && Files.exists(library.resolve("format"))) {
            lost += missing(found(library));
        }
        Run again = Product.mustRun("take", documents, "--library", library, "--json");
        assertThat(again.out()).contains("\"failed\":0");
        files(documents).forEach(file -> reported.put(file, Fingerprint.of(content(file))));
        lost += missing(whole(library));
        lost += missing(found(library));
        lost += missing(listed(library).keySet());
        leftOvers += leftOver(library);
    }

    private int missing(Collection<Path> there) {
        return (int)
                reported.keySet().stream().filter(file -> !there.contains(file)).count();
    }

    /// The files whose original is what was handed in, and whose reading is of it. What is not so, is half there.
    private List<Path> whole(Path library) {
        List<Path> whole = new ArrayList<>();
        try (Library open = Library.open(library)) {
            for (Entry entry : open.entries()) {
                String original = new String(open.original(entry), UTF_8);
                List<String> read = open.documents(entry).getFirst().paragraphs();
                if (original.equals(new String(content(Path.of(entry.source())), UTF_8))
                        && original.endsWith(read.getLast())) {
                    whole.add(Path.of(entry.source()));
                } else {
                    halves++;
                }
            }
        }
        return whole;
    }

    /// The files of which a search finds the last line, once.
    private static List<Path> found(Path library) {
        String answer = Product.mustRun("search", "\"号文件\"", "--library", library, "--limit", 1000, "--json")
                .out();
        List<Path> found = JsonMapper.shared()
                .readTree(answer)
                .get("hits")
                .valueStream()
                .map(hit -> Path.of(hit.get("source").asString()))
                .toList();
        assertThat(found).doesNotHaveDuplicates();
        return found;
    }

    private static Map<Path, String> listed(Path library) {
        Map<Path, String> listed = new TreeMap<>();
        try (Library open = Library.open(library)) {
            open.entries().forEach(entry -> listed.put(Path.of(entry.source()), entry.sha256()));
        }
        return listed;
    }

    private static int leftOver(Path library) {
        return (int) Folders.contents(library).keySet().stream()
                .filter(name ->
                        name.endsWith(".part") || (name.matches("originals/../.*") && !hasReading(library, name)))
                .count();
    }

    private static boolean hasReading(Path library, String original) {
        return Files.exists(library.resolve(original.replace("originals", "readings") + ".json"));
    }

    /// Documents that no other run has seen.
    private Path documents(int round) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents" + round));
        for (int number = 0; number < FILES; number++) {
            String name = "r" + (round + 1) + "d" + number;
            var text = new StringBuilder("白石镇总工会2023年工作总结\n");
            for (int paragraph = random.nextInt(1, 30); paragraph > 0; paragraph--) {
                text.append("全镇新建基层工会").append(random.nextInt(1, 900)).append("家，工会组建率进一步提高，职工队伍更加稳定。\n");
            }
            Path file = documents.resolve(name + ".txt");
            handedIn.put(
                    file,
                    text.append("本文为第").append(name).append("号文件。").toString().getBytes(UTF_8));
            Files.write(file, content(file));
        }
        return documents;
    }

    private byte[] content(Path file) {
        return handedIn.getOrDefault(file, new byte[0]);
    }

    private List<Path> files(Path documents) {
        return handedIn.keySet().stream()
                .filter(file -> file.startsWith(documents))
                .toList();
    }
}
