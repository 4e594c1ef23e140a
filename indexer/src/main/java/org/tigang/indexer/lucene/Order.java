package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import org.tigang.indexer.lucene.BestFirst.Ranked;

/// How what Lucene found is put in order.
interface Order {
    /// As Lucene has it.
    Order AS_FOUND = found -> found;

    List<Ranked> of(List<Ranked> found) throws IOException;

    /// How many of the found must be looked at so that so many can be shown.
    default long wanted(long shown) {
        return shown;
    }

    /// The same order, the newer first among what is equally good.
    static Order fresh(Order order, Freshness freshness) {
        return new Order() {
            @Override
            public List<Ranked> of(List<Ranked> found) throws IOException {
                return freshness.scored(order.of(freshness.inOrder(found)));
            }

            @Override
            public long wanted(long shown) {
                return Math.max(shown, Freshness.CANDIDATES);
            }
        };
    }
}
