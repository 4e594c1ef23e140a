package org.tigang.generator.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.HouseStyles;
import org.tigang.generator.layout.OfficialReports;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

class ShowTest {
    @Test
    void show() throws Exception {
        Path out = Files.createDirectories(Path.of("/tmp/styles-out"));
        Exporter exporter = new Exporter(Optional.empty());
        show(exporter, out, "公文", "doc", OfficialReports.document());
        show(exporter, out, "公文", "doc2", OfficialReports.document(List.of("周明远", "王芳", "欧阳正"), 4));
        show(exporter, out, "函", "letter", OfficialReports.letter());
        show(exporter, out, "纪要", "minutes", OfficialReports.minutes());
        show(exporter, out, "简报", "bulletin", OfficialReports.bulletin());
        show(exporter, out, "讲话稿", "speech", OfficialReports.speech());
        show(exporter, out, "总结", "summary", SampleReports.summary());
    }

    private static void show(Exporter exporter, Path out, String style, String name, Report report) {
        HouseStyle house = HouseStyles.named(style).orElseThrow();
        exporter.pdf(report, house, Edition.FINAL, out.resolve(name + ".pdf"));
        exporter.docx(report, house, Edition.FINAL, out.resolve(name + ".docx"));
    }
}
