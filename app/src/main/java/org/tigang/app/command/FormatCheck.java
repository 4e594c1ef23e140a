package org.tigang.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tigang.app.json.FormatJson;
import org.tigang.app.screen.Screen;
import org.tigang.generator.lint.FormatLint;
import org.tigang.generator.lint.FormatLint.Correction;
import org.tigang.generator.lint.LintFinding;

/// Tells what a file breaks of the page rules; faults before remarks.
final class FormatCheck {
    private final Screen screen;
    private final boolean json;

    FormatCheck(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    /// @param copy where the corrected copy goes, if one is wanted
    int of(Path file, Optional<Path> copy) {
        List<LintFinding> findings = FormatLint.check(file);
        Optional<Correction> correction = copy.map(target -> corrected(file, target));
        if (json) {
            screen.printData(
                    FormatJson.of(file.toString(), findings, copy, correction).toString());
        } else {
            print(findings);
            correction.ifPresent(done -> print(done, String.valueOf(copy.orElse(file))));
        }
        List<LintFinding> left = correction.map(Correction::left).orElse(findings);
        return left.stream().anyMatch(LintFinding::isFault) ? Exit.PARTLY : Exit.DONE;
    }

    private static Correction corrected(Path file, Path target) {
        if (Files.exists(target)
                && target.toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
            throw CommandException.wrongUsage("改正稿不能盖掉原文件 " + file + "；请用 --out 换一个名字。");
        }
        return FormatLint.fix(file, target);
    }

    private void print(List<LintFinding> findings) {
        var lines = new LintLines(screen);
        List<LintFinding> faults =
                findings.stream().filter(LintFinding::isFault).toList();
        faults.forEach(finding -> screen.print(lines.line(finding)));
        findings.stream().filter(finding -> !finding.isFault()).forEach(finding -> screen.print(lines.line(finding)));
        int remarks = findings.size() - faults.size();
        screen.print("版式：" + (faults.isEmpty() ? "没有发现不合规定的" : "不合规定" + faults.size() + "处")
                + (remarks == 0 ? "" : "，提示" + remarks + "处"));
    }

    private void print(Correction correction, String copy) {
        var lines = new LintLines(screen);
        correction.mended().forEach(finding -> screen.print("已改 " + lines.line(finding)));
        screen.print("已改" + correction.mended().size() + "处，写在 " + copy + "；还剩"
                + correction.left().size() + "处请您改");
    }
}
