package org.tigang.app.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// Which element of the document each stretch of the pages belongs to: paragraph, heading, cell.
final class Tags {
    /// Page numbers, rules, repeated heads of tables.
    static final Owner NONE = new Owner(-1, "", -1);

    private final PDDocument document;
    private final Map<Place, Owner> owners = new HashMap<>();
    private int count;

    /// An element of the document.
    ///
    /// @param number in the order of reading
    /// @param row the number of the row of a table that it stands in
    record Owner(int number, String type, int row) {}

    private record Place(int page, int mark) {}

    Tags(PDDocument document) {
        this.document = document;
        add(document.getDocumentCatalog().getStructureTreeRoot(), NONE);
    }

    Owner of(int page, int mark) {
        return owners.getOrDefault(new Place(page, mark), NONE);
    }

    private void add(PDStructureNode node, Owner owner) {
        for (Object kid : (List<?>) node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> add(element, owner(element, owner));
                case Integer mark -> add(((PDStructureElement) node).getPage(), mark, owner);
                case PDMarkedContentReference there -> add(there.getPage(), there.getMCID(), owner);
                default -> {}
            }
        }
    }

    private Owner owner(PDStructureElement element, Owner above) {
        int number = count++;
        return new Owner(number, element.getStructureType(), above.type().equals("TR") ? above.number() : -1);
    }

    private void add(PDPage page, int mark, Owner owner) {
        owners.put(new Place(document.getPages().indexOf(page) + 1, mark), owner);
    }
}
