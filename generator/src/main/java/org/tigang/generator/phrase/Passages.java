package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;

/// The running text of a document, paragraph by paragraph, each with the headings above it.
public final class Passages {
    private Passages() {}

    public static List<Passage> of(Document document) {
        List<Passage> passages = new ArrayList<>();
        List<Block.Heading> path = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    path.removeIf(above -> above.level() >= heading.level());
                    path.add(heading);
                }
                case Block.Paragraph(int number, var at) ->
                    passages.add(passage(document, path, number, at.in(document.text())));
                case Block.Item(int number, var at, var _) ->
                    passages.add(passage(document, path, number, at.in(document.text())));
                case Block.TableRow _ -> {}
            }
        }
        return passages;
    }

    /// A heading as a passage of its own, with nothing above it.
    public static Passage heading(Document document, Block.Heading heading) {
        return passage(document, List.of(), heading.paragraph(), heading.text());
    }

    private static Passage passage(Document document, List<Block.Heading> path, int paragraph, String text) {
        return new Passage(
                document.id(),
                document.title(),
                document.kind(),
                document.year(),
                document.organisation().orElse(""),
                path.stream().map(heading -> heading.marker() + heading.text()).toList(),
                paragraph,
                text);
    }
}
