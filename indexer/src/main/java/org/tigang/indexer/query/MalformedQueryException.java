package org.tigang.indexer.query;

/// A query that cannot be understood; the message is one Chinese line that shows the place and says what to do.
public final class MalformedQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// So much of the query is shown on either side of the place.
    private static final int SHOWN = 12;

    private final int at;

    MalformedQueryException(String query, int at, String fault) {
        super("检索式第%d个字处：%s：%s〖此处〗%s"
                .formatted(query.codePointCount(0, at) + 1, fault, before(query, at), after(query, at)));
        this.at = at;
    }

    private static String before(String query, int at) {
        int shown = Math.min(SHOWN, query.codePointCount(0, at));
        int from = query.offsetByCodePoints(at, -shown);
        return (from > 0 ? "…" : "") + line(query.substring(from, at));
    }

    private static String after(String query, int at) {
        int shown = Math.min(SHOWN, query.codePointCount(at, query.length()));
        int to = query.offsetByCodePoints(at, shown);
        return line(query.substring(at, to)) + (to < query.length() ? "…" : "");
    }

    /// Without line breaks and other signs that move the cursor.
    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
    }

    /// The place in the query, in code units.
    public int at() {
        return at;
    }
}
