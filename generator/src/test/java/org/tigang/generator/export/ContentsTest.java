package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

class ContentsTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());
    private static final Report REPORT = SampleReports.summary().withContents();
    private static final Pattern ENTRY = Pattern.compile("(.*?) ?\\.{4,} ?(\\d+)");

    @Test
    void everyHeadingOfTheFirstTwoLevelsStandsInTheContentsWithItsPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            Map<String, Integer> contents = contents(pdf);
            assertThat(contents).hasSize(14).containsEntry("一、夯实组织基础，建会入会工作稳步推进", 2);
            contents.forEach((heading, page) -> assertThat(text(pdf, page).replace("\n", ""))
                    .as("page %d", page)
                    .contains(heading));
        }
    }

    @Test
    void theContentsOfBothFilesTellTheSamePages() throws IOException, Docx4JException {
        var body =
                WordprocessingMLPackage.load(new ByteArrayInputStream(docx())).getMainDocumentPart();
        List<String> word = DocxParagraph.of(body.getContent()).stream()
                .filter(paragraph -> paragraph.style().matches("TOC\\d"))
                .map(DocxParagraph::text)
                .toList();
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            List<String> ours = new ArrayList<>();
            contents(pdf).forEach((heading, page) -> ours.add(heading + page));
            assertThat(word).isEqualTo(ours);
        }
    }

    @Test
    void aLineOfTheContentsLeadsToItsHeading() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            List<Integer> pages = new ArrayList<>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                var destination = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
                pages.add(pdf.getPages().indexOf(destination.getPage()) + 1);
            }
            assertThat(pages).isEqualTo(new ArrayList<>(contents(pdf).values()));
        }
    }

    private static Map<String, Integer> contents(PDDocument pdf) throws IOException {
        Map<String, Integer> contents = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(text(pdf, 1));
        while (entry.find()) {
            contents.put(entry.group(1).strip(), Integer.parseInt(entry.group(2)));
        }
        return contents;
    }

    private static String text(PDDocument pdf, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.pdf(REPORT, HouseStyle.SUMMARY, Edition.FINAL, out);
        return out.toByteArray();
    }

    private static byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.docx(REPORT, HouseStyle.SUMMARY, Edition.FINAL, out);
        return out.toByteArray();
    }
}
