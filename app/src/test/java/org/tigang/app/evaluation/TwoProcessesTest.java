package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.app.evaluation.Product.Run;

/// Two processes on one library. The first is held in the middle of its work, so that the second meets it there.
final class TwoProcessesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whileOneTakesInTheSecondWriterIsToldAndReadersGoOn() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/kill")), "skipped: no /bin/kill here");
        Path library = folder.resolve("library");
        Product.mustRun("take", document("旧", "全镇工会组建率达到92.5%。"), "--library", library);
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 40; i++) {
            var text = new StringBuilder("白石镇总工会工作总结\n");
            for (int j = 1; j <= 60; j++) {
                text.append("全年走访职工").append(i * 60 + j).append("人，职工队伍更加稳定。\n");
            }
            Workshop.write(many.resolve(i + ".txt"), text.toString());
        }
        OtherProcess first = OtherProcess.start(folder, "take", "--verbose", many, "--library", library);
        holdOnceItHasReported(first);
        Run second = Product.run("take", document("新", "全镇工会组建率达到93%。"), "--library", library);
        assertThat(second.exit()).isEqualTo(3);
        BadInputTest.assertOneLine(second, "另一个 tigang 正在写");
        for (String query : new String[] {"search", "concordance"}) {
            Run read = Product.mustRun(query, "工会组建率", "--library", library, "--json");
            assertThat(read.out()).contains("\"total\":1");
            assertThat(read.error()).isEmpty();
        }
        first.signal("CONT");
        assertThat(first.end().exit()).isZero();
        assertThat(Product.mustRun("list", "--library", library).out()).contains("共41个文件");
        assertThat(Product.mustRun("search", "\"职工队伍更加稳定\"", "--library", library, "--json")
                        .out())
                .contains("\"total\":" + 40 * 60);
    }

    private static void holdOnceItHasReported(OtherProcess first) throws Exception {
        while (first.isAlive() && first.said().isEmpty()) {
            LockSupport.parkNanos(200_000);
        }
        first.signal("STOP");
    }

    private Path document(String name, String text) throws IOException {
        return Workshop.write(folder.resolve(name + ".txt"), "白石镇总工会2023年工作总结\n" + text + "\n");
    }
}
