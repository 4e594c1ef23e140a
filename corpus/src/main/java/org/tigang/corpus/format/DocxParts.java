package org.tigang.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The parts of an Office Open XML file by their relations (ECMA-376-2, clause 9).
final class DocxParts {
    /// @param type the last step of the relation's type
    record Relation(String type, String target) {}

    private final Zip zip;

    DocxParts(Zip zip) {
        this.zip = zip;
    }

    /// The relations of a part; those of the package itself for the empty path.
    List<Relation> of(String part) throws IOException, SAXException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String path = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        for (Element relation : branches(path, Set.of("Relationships"))) {
            if (!relation.getAttribute("TargetMode").equals("External")) {
                String type = relation.getAttribute("Type");
                String target = resolved(folder, relation.getAttribute("Target"));
                relations.add(new Relation(type.substring(type.lastIndexOf('/') + 1), target));
            }
        }
        return relations;
    }

    Optional<String> main() throws IOException, SAXException {
        return of("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst();
    }

    /// The root of a small part.
    Optional<Element> root(String part) throws IOException, SAXException {
        return branches(part, Set.of()).stream().findFirst();
    }

    Optional<InputStream> open(String part) throws IOException {
        return zip.open(part);
    }

    private List<Element> branches(String part, Set<String> containers) throws IOException, SAXException {
        List<Element> branches = new ArrayList<>();
        Optional<InputStream> found = zip.open(part);
        if (found.isPresent()) {
            try (InputStream in = found.get()) {
                XmlBranches.read(in, containers, branch -> {
                    branches.add(branch);
                    Limits.check(branches.size(), Limits.ENTRIES, "文件的部件");
                });
            }
        }
        return branches;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String rest = target;
        String base = folder;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + rest;
    }
}
