package org.tigang.corpus.language;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.HanLP;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HanlpTest {
    @TempDir
    Path folder;

    /// What a program of its own does, as HanLP reads its settings once.
    static final class Words {
        public static void main(String[] arguments) throws IOException {
            String words = new Segmenter()
                    .segment("总工会的劳动竞赛").stream().map(Token::text).collect(joining(" "));
            Files.writeString(Path.of(arguments[0]), words);
        }
    }

    @Test
    void settingsLeftOnAMachineChangeNothing() throws Exception {
        Files.writeString(folder.resolve("hanlp.properties"), "root=/nowhere\n");
        assertThat(words("-DHANLP_ROOT=/nowhere")).isEqualTo("总工会 的 劳动竞赛");
    }

    private String words(String option) throws Exception {
        Path answer = folder.resolve("answer.txt");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option));
        command.addAll(List.of("-cp", classPath(), Words.class.getName(), answer.toString()));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().put("HANLP_ROOT", "/nowhere");
        Process running = program.start();
        String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(told).isZero();
        return Files.readString(answer);
    }

    private String classPath() {
        return Stream.concat(
                        Stream.of(folder.toString()),
                        Stream.of(HanlpTest.class, Segmenter.class, HanLP.class).map(HanlpTest::home))
                .collect(joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
