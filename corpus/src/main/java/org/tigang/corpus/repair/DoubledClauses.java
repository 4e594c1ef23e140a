package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.EditKind;

/// 健全调处机制；健全调处机制；: a clause that a page says twice, one right after the other.
///
/// In thirteen thousand paragraphs of clean papers nothing of that length stands twice so.
final class DoubledClauses implements Repair {
    private static final int SHORTEST = 12;

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        int start = 0;
        int line = 0;
        for (int end = end(text, 0); end > 0; end = end(text, end)) {
            int length = end - start;
            if (length >= SHORTEST
                    && start - length >= line
                    && text.regionMatches(start - length, text, start, length)) {
                found.add(Replacement.removal(EditKind.STRAY, start, end));
                line = end;
            }
            if (text.charAt(end - 1) == '\n') {
                line = end;
            }
            start = end;
        }
        return found;
    }

    /// Behind the next mark that ends a clause or a line; nought if there is none.
    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isEnd(text.charAt(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isEnd(char c) {
        return c == '；' || c == '。' || c == '！' || c == '？' || c == '\n';
    }
}
