package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 總工會: a page in traditional script becomes simplified; a page with a traditional character here and there
/// stays.
final class TraditionalScript implements Repair {
    private static final double SHARE = 0.05;

    @Override
    public boolean isPossible(Glance glance) {
        // Lines that were decoded wrongly are not counted below.
        return glance.hasStrangeLine() ? glance.traditional() > 0 : glance.traditionalShare() > SHARE;
    }

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        if (Script.traditionalShare(Mojibake.without(text)) <= SHARE) {
            return found;
        }
        String simple = Script.toSimplified(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != simple.charAt(i)) {
                found.add(new Replacement(EditKind.SCRIPT, new Span(i, i + 1), simple.substring(i, i + 1)));
            }
        }
        return found;
    }
}
