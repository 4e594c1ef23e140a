package org.tigang.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.format.UnreadableDocumentException;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Fingerprint;
import org.tigang.corpus.model.Provenance;
import org.tigang.corpus.model.Span;

class CorpusTest {
    private static final Charset GB = Charset.forName("GB18030");
    private static final String SUMMARY = "青石鎮總工會2023年工作總結\n一、組織建設\n全鎮新建工會組織12家,發展會員3450人，職工之家建設穩步推進。\n";

    @TempDir
    Path folder;

    private final Corpus corpus = Corpus.open();

    @Test
    void aFileBecomesACleanDocumentWithItsProvenance() {
        byte[] bytes = SUMMARY.getBytes(GB);
        Document document = corpus.read("材料/总结.txt", bytes).getFirst();
        Provenance from = document.provenance();
        assertThat(from.source()).isEqualTo("材料/总结.txt");
        assertThat(from.sha256()).isEqualTo(Fingerprint.of(bytes));
        assertThat(from.format()).isEqualTo("txt");
        assertThat(from.encoding()).contains("GB18030");
        assertThat(from.extent()).isEqualTo(new Span(0, SUMMARY.length()));
        assertThat(document.text()).contains("全镇新建工会组织12家，发展会员3450人");
    }

    @Test
    void everyEditLeadsToTheBytesThatItChanged() {
        byte[] bytes = SUMMARY.getBytes(GB);
        List<Edit> edits = corpus.read("总结.txt", bytes).getFirst().edits();
        assertThat(edits).isNotEmpty().allSatisfy(edit -> {
            Span at = edit.bytes().orElseThrow();
            assertThat(new String(bytes, at.from(), at.length(), GB)).isEqualTo(edit.before());
        });
    }

    @Test
    void whatALineOfMojibakeSaidStandsInItsEdit() {
        String foreign = new String("工会组建工作总结范文".getBytes(UTF_8), Charset.forName("GBK"));
        String page = SUMMARY + foreign + "\n二、存在的不足\n基層工會幹部變動頻繁，業務培訓還不夠經常。\n";
        Document document = corpus.read("总结.txt", page.getBytes(UTF_8)).getFirst();
        assertThat(document.text()).doesNotContain(foreign);
        assertThat(document.edits())
                .filteredOn(edit -> edit.kind() == EditKind.MOJIBAKE)
                .singleElement()
                .satisfies(edit -> assertThat(edit.after()).startsWith("工会组建工作总结范"));
    }

    @Test
    void editsOfAPageHaveNoBytes() {
        String page = "<html><body><p>" + SUMMARY.replace("\n", "</p><p>") + "</p></body></html>";
        List<Edit> edits =
                corpus.read("总结.html", page.getBytes(UTF_8)).getFirst().edits();
        assertThat(edits)
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.bytes()).isEmpty());
    }

    @Test
    void theFilesOfAFolderComeInOneOrderWithoutWhatIsNoDocument() throws IOException {
        for (String name :
                List.of("乙/2.docx", "甲.txt", "乙/1.doc", "无后缀", "图.jpg", "~$甲.docx", ".git/config", ".隐.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        assertThat(corpus.filesIn(folder))
                .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
                .containsExactly("乙/1.doc", "乙/2.docx", "无后缀", "甲.txt");
        assertThat(corpus.leftOutIn(folder)).containsExactly(folder.resolve("图.jpg"));
        assertThat(corpus.filesIn(folder.resolve("图.jpg"))).containsExactly(folder.resolve("图.jpg"));
    }

    @Test
    void everyFileOfAnArchiveIsADocumentOfItsOwn() throws IOException {
        byte[] text = SUMMARY.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("往年.zip"), zip("甲/总结.txt", text, "坏.docx", new byte[] {1, 2, 0}));
        Provenance from = corpus.read(file).getFirst().provenance();
        assertThat(corpus.read(file)).hasSize(1);
        assertThat(from.source()).isEqualTo(file + "!/甲/总结.txt");
        assertThat(from.sha256()).isEqualTo(Fingerprint.of(text));
        assertThatThrownBy(() -> corpus.read("坏.zip", zip("坏.docx", new byte[] {1, 2, 0})))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("坏.zip!/坏.docx：");
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        assertThatThrownBy(() -> corpus.read(folder.resolve("无.txt")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith("无.txt：没有这个文件，请检查路径");
    }
}
