package org.tigang.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tigang.app.WordFile;
import org.tigang.app.drafting.Desk;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Files of random briefs in all house styles, written as the command writes them.
final class CleanPages {
    private static final List<String[]> LISTS = List.of(
            new String[] {"楷体_GB2312", "（一）抓组织。", "各村、社区组建服务队，落实专人负责。"},
            new String[] {"仿宋_GB2312", "1.定人员。", "每队配备5人，由工会主席任队长。"},
            new String[] {"仿宋_GB2312", "2.定时间。", "每周开展一次服务，每月通报一次情况。"},
            new String[] {"仿宋_GB2312", "（1）上门服务。", "为行动不便的职工送服务到家。"},
            new String[] {"仿宋_GB2312", "（2）集中服务。", "在服务中心设立综合窗口。"},
            new String[] {"楷体_GB2312", "（二）抓服务。", "开通热线电话，当天受理、三日内答复。"},
            new String[] {"楷体_GB2312", "（三）抓保障。", "把工作经费列入年度预算。"});

    private CleanPages() {}

    /// @param name of their folder in the workshop
    static List<Path> written(String name, long firstSeed, int count) {
        Path folder = Workshop.empty(name);
        List<Path> files = new ArrayList<>();
        try (Desk desk = new Drafting(new LibraryFolder(Workshop.samples())).open()) {
            for (long seed = firstSeed; seed < firstSeed + count; seed++) {
                files.add(written(desk, folder, seed));
            }
        }
        return files;
    }

    // Each second one tells the figures of a random table, too.
    private static Path written(Desk desk, Path folder, long seed) {
        Path out = Workshop.folder(folder.getFileName() + "/" + seed);
        Path brief = Workshop.write(out.resolve("brief.yaml"), new RandomPage(seed).brief());
        Path table = Workshop.write(out.resolve("统计.csv"), new RandomTable(seed).csv());
        var files = new DraftFiles(
                new Exporter(Optional.empty()),
                Drafting.style(brief, Optional.empty()),
                Edition.FINAL,
                Set.of(DraftFiles.Format.DOCX));
        files.write(desk.draft(brief, seed % 2 == 0 ? List.of() : List.of(table)), out);
        Path docx = Finished.only(out, ".docx");
        return WordFile.read(docx).edited(CleanPages::addLists).write(docx);
    }

    // As a person goes on writing: lists of the lower levels behind the first paragraph of the first part.
    private static void addLists(Document document) {
        Element above = WordFile.paragraphs(document)
                .filter(one -> WordFlaw.style(one).equals("BodyText")
                        && WordFile.text(one).length() > 40)
                .findFirst()
                .orElseThrow();
        Node below = above.getNextSibling();
        LISTS.forEach(line -> above.getParentNode().insertBefore(line(above, line), below));
    }

    private static Element line(Element like, String[] line) {
        Element paragraph = (Element) like.cloneNode(true);
        List<Element> texts = WordFile.texts(paragraph);
        Element run = (Element) texts.getFirst().getParentNode();
        texts.stream().skip(1).forEach(text -> text.setTextContent(""));
        Element rest = (Element) run.cloneNode(true);
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        texts.getFirst().setTextContent(line[1]);
        LookFlaw.child(rest, "w:t").setTextContent(line[2]);
        LookFlaw.child(LookFlaw.child(run, "w:rPr"), "w:rFonts").setAttribute("w:eastAsia", line[0]);
        return paragraph;
    }
}
