package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String NUMBERING = """
        <w:abstractNum w:abstractNumId="0">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3."/><w:isLgl/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
        """;
    private static final String STYLES = """
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="a"><w:name w:val="镇标题"/><w:basedOn w:val="1"/></w:style>
        """;

    private final Formats formats = new Formats();

    @Test
    void automaticNumbersStandInTheText() throws IOException {
        String body = numbered(1, 0, "组织建设")
                + numbered(1, 1, "建会")
                + numbered(1, 1, "入会")
                + numbered(1, 0, "维权服务")
                + numbered(1, 1, "走访")
                + numbered(1, 2, "到户")
                + numbered(3, 0, "无号")
                + numbered(2, 0, "另起");
        assertThat(read(body).text().lines())
                .containsExactly("一、组织建设", "（一）建会", "（二）入会", "二、维权服务", "（一）走访", "2.1.到户", "无号", "一、另起");
    }

    @Test
    void outlineLevelsComeFromTheParagraphOrItsStyle() throws IOException {
        String body = paragraph("", "题目")
                + paragraph("<w:pStyle w:val=\"a\"/>", "第一部分")
                + paragraph("<w:outlineLvl w:val=\"1\"/>", "第二层")
                + paragraph("<w:outlineLvl w:val=\"9\"/>", "正文");
        assertThat(read(body).outline()).containsExactly(new OutlineMark(2, 1), new OutlineMark(3, 2));
    }

    @Test
    void tablesStayInPlaceAndFramesAreParagraphs() throws IOException {
        String row = "<w:tr><w:tc>" + paragraph("", "青石村") + paragraph("", "等") + "</w:tc><w:tc>" + paragraph("", "12")
                + "</w:tc></w:tr>";
        String frame = "<w:tbl><w:tr><w:tc>" + paragraph("", "甲") + paragraph("", "乙") + "</w:tc></w:tr></w:tbl>";
        String body = paragraph("", "前") + "<w:tbl>" + row + "</w:tbl>" + frame + paragraph("", "后");
        assertThat(read(body).text().lines()).containsExactly("前", "青石村等\t12", "甲", "乙", "后");
    }

    @Test
    void whatWordDoesNotShowIsNotRead() throws IOException {
        String body = "<w:p><w:r><w:t>保留</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>补入</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("", "框内")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("", "框内")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>框外</w:t></w:r></w:p>";
        assertThat(read(body).text().lines()).containsExactly("保留补入", "框外", "框内");
    }

    @Test
    void aPasswordIsToldInOneLine() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("密码");
            try (var out = encryptor.getDataStream(files)) {
                out.write(docx(paragraph("", "秘密")));
            }
            files.writeFilesystem(locked);
        }
        assertThatThrownBy(() -> formats.read("密.docx", locked.toByteArray()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("密.docx：文件有密码，请在 Word 或 WPS 中取消密码、另存为 DOCX 后再试");
    }

    @Test
    void aCutFileAndAZipBombAreToldInOneLine() throws IOException {
        byte[] whole = docx(paragraph("", "正文".repeat(2000)));
        byte[] bomb = docx(paragraph("", "零".repeat(40_000_000)));
        for (byte[] bytes : new byte[][] {Arrays.copyOf(whole, whole.length / 2), bomb}) {
            assertThatThrownBy(() -> formats.read("坏.docx", bytes))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("坏.docx：")
                    .message()
                    .hasLineCount(1);
        }
    }

    @Test
    void numbersThatNoListReachesAreWrittenInDigits() {
        assertThat(NumberFormats.write("upperRoman", -5)).isEqualTo("-5");
        assertThat(NumberFormats.write("ideographDigital", -5)).isEqualTo("-5");
        assertThat(NumberFormats.write("upperLetter", 999_999_999)).isEqualTo("999999999");
    }

    @Test
    void numbersAreWrittenAsWordWritesThem() {
        assertThat(NumberFormats.write("chineseCounting", 21)).isEqualTo("二十一");
        assertThat(NumberFormats.write("chineseCountingThousand", 105)).isEqualTo("一百零五");
        assertThat(NumberFormats.write("japaneseCounting", 10)).isEqualTo("十");
        assertThat(NumberFormats.write("japaneseCounting", 110)).isEqualTo("一百一十");
        assertThat(NumberFormats.write("decimalEnclosedCircle", 12)).isEqualTo("⑫");
        assertThat(NumberFormats.write("lowerRoman", 14)).isEqualTo("xiv");
        assertThat(NumberFormats.write("upperLetter", 28)).isEqualTo("BB");
    }

    private Decoded read(String body) throws IOException {
        return formats.read("x.docx", docx(body));
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String numbered(int list, int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
            String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"" + types
                            + "document.main+xml\"/>"
                            + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + types + "numbering+xml\"/>"
                            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + types
                            + "styles+xml\"/></Types>");
            add(zip, "_rels/.rels", relationships(relations + "officeDocument", "word/document.xml"));
            add(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(relations + "numbering", "numbering.xml", relations + "styles", "styles.xml"));
            add(zip, "word/numbering.xml", root("numbering", NUMBERING));
            add(zip, "word/styles.xml", root("styles", STYLES));
            add(zip, "word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        }
        return bytes.toByteArray();
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r" + i + "\" Type=\"" + typesAndTargets[i] + "\" Target=\"")
                    .append(typesAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:" + name
                + ">";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
