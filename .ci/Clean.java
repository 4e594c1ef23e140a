import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.model.Document;

/// Writes the clean text of damaged pages, for a scorer: `Clean IN OUT`, or of each `NAME.damaged.txt` of a
/// folder
/// `Clean FOLDER FOLDER` as `NAME.repaired.txt`.
final class Clean {
    private Clean() {}

    public static void main(String[] arguments) throws IOException {
        Path in = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Corpus corpus = Corpus.open();
        if (!Files.isDirectory(in)) {
            Files.writeString(out, clean(corpus, in));
            return;
        }
        Files.createDirectories(out);
        try (Stream<Path> files = Files.list(in)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".damaged.txt"))
                    .sorted()
                    .toList()) {
                String name = page.getFileName().toString().replace(".damaged.txt", ".repaired.txt");
                Files.writeString(out.resolve(name), clean(corpus, page));
            }
        }
    }

    private static String clean(Corpus corpus, Path page) {
        List<Document> documents = corpus.read(page);
        return documents.stream().map(Document::text).collect(Collectors.joining("\n", "", "\n"));
    }
}
