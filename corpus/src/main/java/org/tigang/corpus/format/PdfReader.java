package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;

/// PDF: the lines of its pages, joined to paragraphs by where they stand.
final class PdfReader {
    private static final String DAMAGED = "PDF 不完整或已损坏（可能下载中断），请重新获取原件";
    private static final int TAIL = 1 << 16;

    Decoded read(String name, byte[] bytes) {
        if (!hasEnd(bytes)) {
            throw new UnreadableDocumentException(name, DAMAGED);
        }
        PdfStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(name, document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(name, "PDF 有密码，请取消密码后再试", e);
        } catch (UnreadableDocumentException | BeyondLimitsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(name, DAMAGED, e);
        }
    }

    private static Decoded read(String name, PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw new UnreadableDocumentException(name, DAMAGED);
        }
        List<PdfPage> pages = new PdfPages().read(document);
        PdfFurniture furniture = new PdfFurniture(pages);
        return Decoded.of("pdf", PdfParagraphs.of(furniture.body()))
                .withTitle(Optional.ofNullable(document.getDocumentInformation().getTitle()))
                .withDefects(defects(document, pages))
                .withMargins(furniture.lines());
    }

    private static List<Defect> defects(PDDocument document, List<PdfPage> pages) {
        List<Integer> scanned = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).lines().isEmpty() && hasImage(document.getPage(i)))
                .mapToObj(i -> i + 1)
                .toList();
        boolean silent = pages.stream().allMatch(page -> page.lines().isEmpty());
        if (scanned.isEmpty()) {
            return silent ? List.of(new Defect(DefectKind.EMPTY, "PDF 里没有文字")) : List.of();
        }
        String which = silent
                ? "全部" + pages.size() + "页"
                : "第" + scanned.stream().map(String::valueOf).collect(Collectors.joining("、")) + "页";
        return List.of(new Defect(DefectKind.SCANNED, which + "是扫描图片，没有文字；请先做文字识别（OCR）再收入"));
    }

    private static boolean hasImage(PDPage page) {
        if (page.getResources() == null) {
            return false;
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    // ISO 32000-1, 7.5.5: the last line of a file is %%EOF; a little may follow it in practice.
    private static boolean hasEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return new String(bytes, from, bytes.length - from, ISO_8859_1).contains("%%EOF");
    }
}
