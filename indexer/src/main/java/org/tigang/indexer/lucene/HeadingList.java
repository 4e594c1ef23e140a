package org.tigang.indexer.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Readings;
import org.tigang.indexer.query.Heading;

/// The headings of the index without their numbers, the most used first.
final class HeadingList {
    private final List<Heading> headings;
    private final QueryWords words;

    private HeadingList(List<Heading> headings, QueryWords words) {
        this.headings = headings;
        this.words = words;
    }

    static HeadingList of(IndexReader reader, QueryWords words) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            Terms terms = segment.reader().terms(Kept.HEADING);
            if (terms != null) {
                add(terms.iterator(), segment.reader(), counts);
            }
        }
        return new HeadingList(
                counts.entrySet().stream()
                        .map(heading -> new Heading(heading.getKey(), heading.getValue()))
                        .sorted(Comparator.comparingInt(Heading::count)
                                .reversed()
                                .thenComparing(Heading::text))
                        .toList(),
                words);
    }

    private static void add(TermsEnum terms, LeafReader segment, Map<String, Integer> counts) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            int count = segment.hasDeletions() ? live(terms, segment) : terms.docFreq();
            if (count > 0) {
                counts.merge(term.utf8ToString(), count, Integer::sum);
            }
        }
    }

    private static int live(TermsEnum terms, LeafReader segment) throws IOException {
        PostingsEnum entries = terms.postings(null, PostingsEnum.NONE);
        int live = 0;
        while (entries.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            live += segment.getLiveDocs().get(entries.docID()) ? 1 : 0;
        }
        return live;
    }

    /// Headings that begin with what was typed, then those in which a word begins with it, then those of which the
    /// readings begin with these letters (zzjs: 组织建设); of each the most used first.
    List<Heading> complete(String typed, int limit) {
        String folded = Fold.fold(typed.strip());
        List<Heading> found = new ArrayList<>();
        keep(heading -> Fold.fold(heading).startsWith(folded), limit, found);
        keep(heading -> hasAtWord(heading, folded), limit, found);
        if (folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            keep(heading -> readsAs(heading, folded), limit, found);
        }
        return found;
    }

    private void keep(Predicate<String> wanted, int limit, List<Heading> found) {
        for (Heading heading : headings) {
            if (found.size() >= limit) {
                return;
            }
            if (wanted.test(heading.text()) && !found.contains(heading)) {
                found.add(heading);
            }
        }
    }

    private boolean hasAtWord(String heading, String typed) {
        int at = Fold.fold(heading).indexOf(typed);
        return at >= 0 && words.isWordStart(heading, at);
    }

    private static boolean readsAs(String heading, String letters) {
        int read = 0;
        for (int at = 0; at < heading.length() && read < letters.length(); at++) {
            char c = heading.charAt(at);
            if (Character.isLetter(c)) {
                if (!begins(c, letters.charAt(read))) {
                    return false;
                }
                read++;
            }
        }
        return read == letters.length();
    }

    private static boolean begins(char c, char letter) {
        return Character.toLowerCase(c) == letter
                || Readings.of(c).stream()
                        .anyMatch(reading -> Normalizer.normalize(reading, Normalizer.Form.NFD)
                                        .toLowerCase(Locale.ROOT)
                                        .charAt(0)
                                == letter);
    }
}
