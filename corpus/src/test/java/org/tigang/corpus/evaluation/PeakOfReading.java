package org.tigang.corpus.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import org.tigang.corpus.Corpus;

/// Reads one file in a machine of its own and tells how much of the heap was taken at most.
final class PeakOfReading {
    private PeakOfReading() {}

    public static void main(String[] arguments) {
        int characters = Corpus.open().read(Path.of(arguments[0])).stream()
                .mapToInt(document -> document.text().length())
                .sum();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println((peak >> 20) + " MB for " + characters + " characters");
    }
}
