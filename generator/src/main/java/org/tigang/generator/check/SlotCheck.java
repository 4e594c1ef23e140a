package org.tigang.generator.check;

import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Finding.Kind;

/// Places that a person has still to fill.
final class SlotCheck {
    private static final Pattern OPEN = Pattern.compile(
            "[×✕＊*○]{2,}|[×＊*](?=[个家人名件%年月日亿万元])|[Xx]{2,}|(?:19|20)[Xx×＊*]{2}年|_{2,}|□+|—{2,}(?=[亿万]?[元个家人名件%])"
                    + "|[（【\\[][^）】\\]]{0,12}(?:待填|待补|待定|填写|补充|空缺)[^）】\\]]{0,12}[）】\\]]");

    private SlotCheck() {}

    static List<Finding> of(Subject subject) {
        return subject.sentences().stream()
                .flatMap(sentence -> OPEN.matcher(sentence.text())
                        .results()
                        .filter(slot -> !subject.brief().says(slot.group()))
                        .map(slot -> Finding.of(
                                Kind.OPEN_SLOT, sentence, new Span(slot.start(), slot.end()), "还没有填", "请补上内容，或删去这一句")))
                .toList();
    }
}
