package org.tigang.indexer.query;

/// A query that cannot be understood; the message is one Chinese line that shows the place.
public final class MalformedQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int at;

    MalformedQueryException(String query, int at, String fault) {
        super("查询式第%d个字符处%s：%s〖此处〗%s"
                .formatted(query.codePointCount(0, at) + 1, fault, query.substring(0, at), query.substring(at)));
        this.at = at;
    }

    /// The place in the query, in code units.
    public int at() {
        return at;
    }
}
