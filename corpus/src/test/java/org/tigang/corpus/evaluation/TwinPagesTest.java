package org.tigang.corpus.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Slot;

/// Pages that hold a paper twice, one copy without the name of its place; and pages whose two papers are merely
/// alike.
class TwinPagesTest {
    private static final int AROUND = 2;

    private final Corpus corpus = Corpus.open();

    @BeforeEach
    void askedFor() {
        Evaluation.isAskedFor();
    }

    @Test
    void namesThatOneCopyLostAreToldAndNoOthers() {
        int lost = 0;
        int told = 0;
        List<String> alarms = new ArrayList<>();
        for (Path file : Evaluation.files("reports/government", "省.txt")) {
            String name = String.valueOf(file.getFileName()).replaceAll(".*-(..).*", "$1");
            String whole = Evaluation.text(file);
            lost += whole.split(name, -1).length - 1;
            for (Document document : page(whole, whole.replace(name, ""))) {
                for (Slot slot : document.slots()) {
                    boolean right = slot.at().isEmpty() && whole.contains(filled(document, slot, name));
                    told += right ? 1 : 0;
                    if (!right && slot.at().isEmpty()) {
                        alarms.add(file.getFileName() + ": " + slot);
                    }
                }
            }
        }
        Evaluation.measured("names that one copy of a paper lost, told", "≥ 90 %", Evaluation.part(told, lost));
        assertThat(alarms).isEmpty();
        assertThat(Evaluation.share(told, lost)).isGreaterThan(0.9);
    }

    private static String filled(Document document, Slot slot, String name) {
        int at = slot.at().from();
        String text = document.text();
        int from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);
        int line = text.indexOf('\n', at);
        return text.substring(from, at)
                + name
                + text.substring(at, Math.min(line < 0 ? text.length() : line, at + AROUND));
    }

    @Test
    void papersThatAreMerelyAlikeLackNothing() {
        List<String> alarms = new ArrayList<>();
        List<Path> files = Evaluation.files("reports/government", ".txt");
        int pages = 0;
        for (int i = 1; i < files.size(); i++) {
            pages++;
            alarms.addAll(alarms(files.get(i - 1), files.get(i)));
        }
        for (Path again : Evaluation.files("reports/second-transcription", ".txt")) {
            String other = String.valueOf(again.getFileName()).replace("cjc", "sc");
            for (Path file : files.stream().filter(f -> f.endsWith(other)).toList()) {
                pages++;
                alarms.addAll(alarms(file, again));
            }
        }
        Evaluation.measured(
                "pages of two papers that are alike, or one in two transcriptions: names told to be lost",
                "0",
                alarms.size() + " in " + pages + " pages");
        assertThat(pages).isGreaterThan(50);
        assertThat(alarms).isEmpty();
    }

    private List<String> alarms(Path first, Path second) {
        return page(Evaluation.text(first), Evaluation.text(second)).stream()
                .flatMap(document -> document.defects().stream())
                .filter(defect -> defect.note().contains("疑为“"))
                .map(defect -> first.getFileName() + "+" + second.getFileName() + ": " + defect.note())
                .toList();
    }

    /// As a site shows it, with narrow marks.
    private List<Document> page(String first, String second) {
        String page = (first + "\n" + second).replace('，', ',');
        return corpus.read("page.txt", page.getBytes(UTF_8));
    }
}
