package org.tigang.indexer.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.evaluation.RandomRuns.Run;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.QueryParser;

/// What was found of what is there, run by run.
final class RunTally {
    private static final Page ALL = Page.first(1_000_000);

    private final Lines lines;
    private final List<String> faults = new ArrayList<>();
    private long there;
    private long found;
    private long both;
    private long marked;
    private int runs;

    /// Runs of which one character is two in the simplified script, and HanLP's characters give the wrong one: 反覆 is
    /// 反复 to a reader and not to them. The product promises the reader's; they count like all the others.
    private int otherwise;

    RunTally(Lines lines) {
        this.lines = lines;
    }

    void add(CorpusIndex index, Run run) {
        runs++;
        Hits hits = index.search(QueryParser.parse(new Query.Exact(run.typed()).written()), Filter.NONE, ALL);
        Map<String, List<Span>> expected = lines.with(ReadersEye.of(run.text()));
        otherwise += ReadersEye.of(run.typed()).equals(ReadersEye.of(run.text())) ? 0 : 1;
        Set<String> places = new HashSet<>();
        for (Hit hit : hits.hits()) {
            String place = Lines.place(hit);
            places.add(place);
            both += expected.containsKey(place) ? 1 : 0;
            if (hit.matches().equals(expected.get(place))) {
                marked++;
            } else {
                faults.add(run + ": marked otherwise in " + hit.text());
            }
        }
        there += expected.size();
        found += places.size();
        if (expected.isEmpty() || hits.total() != expected.size() || !places.equals(expected.keySet())) {
            faults.add(run + ": " + hits.total() + " told, " + places.size() + " found, " + expected.size() + " there");
        }
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.4f / %.4f / %.4f of %d runs in %d paragraphs; %d with a character that HanLP reads otherwise than"
                        + " the word",
                share(both, there),
                share(both, found),
                share(marked, both),
                runs,
                there,
                otherwise);
    }

    /// Cut off, not rounded: one miss among a million is not 1.0000.
    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.floor(10_000.0 * part / whole) / 10_000;
    }
}
