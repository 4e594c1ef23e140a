package org.tigang.corpus.library;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.model.Fingerprint;

/// Takes files in, each content once.
record Accession(Shelves shelves, Readings readings, Ledger ledger) {
    /// What becomes of each of the files: all that are new are kept at once.
    List<Taken> take(List<Incoming> files) {
        List<String> hashes =
                files.stream().map(file -> Fingerprint.of(file.bytes())).toList();
        if (!hashes.stream().allMatch(this::isWhole)) {
            ledger.claim();
        }
        List<Taken> taken = new ArrayList<>();
        Map<Filed, byte[]> fresh = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Incoming file = files.get(i);
            boolean isNew = !isWhole(hashes.get(i)) && !hashes.subList(0, i).contains(hashes.get(i));
            if (isNew) {
                fresh.put(new Filed(hashes.get(i), file.source(), file.documents()), file.bytes());
            }
            taken.add(isNew ? Taken.NEW : Taken.ALREADY);
        }
        keep(fresh);
        return taken;
    }

    /// Whether these bytes are there, with their original.
    boolean isWhole(String sha256) {
        return ledger.catalogue().has(sha256) && Files.exists(shelves.original(sha256));
    }

    private void keep(Map<Filed, byte[]> fresh) {
        if (!fresh.isEmpty()) {
            ledger.change(() -> {
                new Keeping(shelves, readings).keep(fresh);
                ledger.catalogue().add(fresh.keySet().stream().map(Entry::of).toList());
            });
        }
    }
}
