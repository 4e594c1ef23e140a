package org.tigang.generator.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// CSV as spreadsheets save it: UTF-8, UTF-16 or GB18030; comma, semicolon or tab.
final class CsvFile {
    private static final String SEPARATORS = ",;\t";

    private CsvFile() {}

    static List<Grid> read(Path file, byte[] bytes) {
        String text = text(bytes).orElseThrow(() -> IntakeException.at(file, "不是可读的文本表格", "请另存为 CSV（UTF-8）或 XLSX"));
        List<List<String>> rows = SEPARATORS
                .chars()
                .mapToObj(separator -> rows(file, text, (char) separator))
                .max(Comparator.comparingLong(CsvFile::regularity))
                .orElseThrow();
        return List.of(new Grid(file.getFileName().toString(), "", rows));
    }

    /// Cells of the rows that share the commonest width: the right separator cuts a table most evenly.
    private static long regularity(List<List<String>> rows) {
        Map<Integer, Long> widths = rows.stream()
                .map(List::size)
                .filter(width -> width > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return widths.entrySet().stream()
                .mapToLong(width -> width.getKey() * width.getValue())
                .max()
                .orElse(0);
    }

    private static List<List<String>> rows(Path file, String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException | UncheckedIOException e) {
            throw IntakeException.at(file, "引号不成对或文件不完整", "请检查后重新另存为 CSV");
        }
    }

    private static Optional<String> text(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .map(charset -> decoded(bytes, charset))
                .flatMap(Optional::stream)
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /// Empty where the bytes are not text of this encoding.
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
