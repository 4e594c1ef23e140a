package org.tigang.corpus.format;

/// What one file may ask of the machine, in one place: far more than any document needs, and no more than half a
/// gigabyte of memory can hold.
final class Limits {
    /// Bytes of a file.
    static final int BYTES = 200 << 20;
    /// Files in an archive.
    static final int ENTRIES = 20_000;
    /// Archives in each other.
    static final int ARCHIVES = 3;
    /// Elements in each other.
    static final int DEPTH = 1000;
    /// What is cheaper than elements and often left open: groups of RTF, states and forms of a PDF page, tags
    /// of a web page.
    static final int OPEN = 10_000;
    /// Elements and attributes of one paragraph or table.
    static final int NODES = 1_000_000;
    /// Characters of a document: fifty thousand pages.
    static final int CHARACTERS = 32_000_000;
    /// Cells of a table file, empty ones too.
    static final int CELLS = 4_000_000;
    /// Bytes of a part that is read as one tree.
    static final int TREE = 8 << 20;
    /// Columns of a sheet, as in Excel.
    static final int COLUMNS = 16_384;
    /// Glyphs of one page.
    static final int GLYPHS = 200_000;
    /// Characters of the pattern of an automatic number.
    static final int MARKER = 100;
    /// Styles that inherit from each other; Word itself ends at eleven.
    static final int STYLES = 20;

    /// XML full of properties swells fifty times; deflate can swell a thousand times.
    private static final long SWELLING = 200;

    private static final long SMALL_SWELLS = 16L << 20;
    private static final long MOST_SWELLS = 1L << 30;

    private Limits() {}

    /// How many bytes may come out of so many compressed ones.
    static long swelling(long compressed) {
        return Math.clamp(compressed * SWELLING, SMALL_SWELLS, MOST_SWELLS);
    }

    /// @param what goes beyond, in words for the user
    static void check(long found, int most, String what) {
        if (found > most) {
            throw new BeyondLimitsException(what + "超过" + most + "，不像是文档，没有读取；请拆分后再试");
        }
    }

    static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw new BeyondLimitsException("文件结构嵌套超过" + DEPTH + "层，没有读取；请把正文另存为 TXT 或 DOCX 后再试");
        }
    }
}
