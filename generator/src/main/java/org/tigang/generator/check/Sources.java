package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.check.Evidence.Input;
import org.tigang.generator.check.Finding.Kind;

/// Where the files that a report was made from lie now.
///
/// @param evidence empty: within the report, else beside it, under its name
/// @param stats where tables were moved to; the others are looked for beside the report and the evidence
/// @param brief where the brief was moved to
public record Sources(Optional<Path> evidence, List<Path> stats, Optional<Path> brief) {
    public static final Sources BESIDE = new Sources(Optional.empty(), List.of(), Optional.empty());

    public Sources {
        stats = List.copyOf(stats);
    }

    /// @throws CheckException where there is none
    Evidence evidence(Path report) {
        Optional<String> within = evidence.isPresent() ? Optional.empty() : EmbeddedEvidence.of(report);
        return within.map(json -> Evidence.parse(json, report)).orElseGet(() -> Evidence.read(evidenceOf(report)));
    }

    private Path evidenceOf(Path report) {
        return evidence.orElseGet(() -> report.resolveSibling(
                report.getFileName().toString().replaceFirst("\\.[^.]+$", "") + ".evidence.json"));
    }

    /// @throws CheckException where it is in none of the places
    Path find(Input input, Path report) {
        Path name = Path.of(input.file()).getFileName();
        Stream<Path> named = input.isBrief()
                ? brief.stream()
                : stats.stream().filter(path -> path.getFileName().equals(name) || stats.size() == 1);
        Stream<Path> beside =
                Stream.of(report.resolveSibling(name), evidenceOf(report).resolveSibling(name), name);
        return Stream.concat(named, beside)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> CheckException.at(
                        name,
                        input.isBrief() ? "没有找到写作要求" : "没有找到统计表",
                        "请把它和报告放在一起，或用 " + (input.isBrief() ? "--brief" : "--stats") + " 指明"));
    }

    /// The files that are no longer those of the draft.
    List<Finding> changed(Evidence read, Path report) {
        List<Finding> changed = new ArrayList<>();
        for (Input input : read.inputs()) {
            if (!input.sha256().isEmpty() && !sha256(find(input, report)).equals(input.sha256())) {
                changed.add(Finding.ofAll(
                        Kind.CHANGED_INPUT, input.file(), "起草以后改过，以下按现在的内容核对", "改动若是对的，请重新起草；若不对，请换回原来的文件"));
            }
        }
        return changed;
    }

    private static String sha256(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw CheckException.at(file, "打不开", "请检查是否有权读取");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
