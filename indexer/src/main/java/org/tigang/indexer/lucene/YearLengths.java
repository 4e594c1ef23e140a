package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;

/// Adds up the lengths of the paragraphs of each year, from the columns of one segment.
final class YearLengths {
    private YearLengths() {}

    static void add(LeafReader segment, Map<Integer, Long> characters) throws IOException {
        SortedDocValues years = segment.getSortedDocValues(Kept.YEAR);
        NumericDocValues lengths = segment.getNumericDocValues(Kept.LENGTH);
        if (years == null || lengths == null) {
            return;
        }
        long[] sums = new long[years.getValueCount()];
        Bits live = segment.getLiveDocs();
        for (int entry = 0; entry < segment.maxDoc(); entry++) {
            boolean gone = live != null && !live.get(entry);
            if (!gone && years.advanceExact(entry) && lengths.advanceExact(entry)) {
                sums[years.ordValue()] += lengths.longValue();
            }
        }
        for (int number = 0; number < sums.length; number++) {
            // A label lives on in its segment when the last paragraph that bore it is gone.
            if (sums[number] > 0) {
                characters.merge(Integer.valueOf(years.lookupOrd(number).utf8ToString()), sums[number], Long::sum);
            }
        }
    }
}
