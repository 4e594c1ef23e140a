package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Tells a person of the proposals: where, what stands there, what may have stood there.
record Doubts(String text, List<Proposal> proposals) {
    private static final int AROUND = 6;
    /// Nobody reads more, one by one.
    private static final int MOST = 40;

    List<Defect> defects() {
        List<Defect> defects = new ArrayList<>();
        proposals.stream().limit(MOST).map(this::defect).forEach(defects::add);
        if (proposals.size() > MOST) {
            defects.add(new Defect(DefectKind.SUSPECT, "另有" + (proposals.size() - MOST) + "处文字存疑"));
        }
        return defects;
    }

    boolean coversAny(Span at) {
        return proposals.stream().anyMatch(proposal -> proposal.at().overlaps(at));
    }

    private Defect defect(Proposal proposal) {
        int line = text.lastIndexOf('\n', proposal.at().from() - 1) + 1;
        int next = text.indexOf('\n', proposal.at().to());
        int from = Math.max(line, proposal.at().from() - AROUND);
        int to = Math.min(next < 0 ? text.length() : next, proposal.at().to() + AROUND);
        String supposed = text.substring(from, proposal.at().from())
                + proposal.original()
                + text.substring(proposal.at().to(), to);
        String place = "第%d段“%s”".formatted(paragraph(proposal.at().from()), text.substring(from, to));
        return isOfBytes(proposal.kind())
                ? new Defect(DefectKind.UNREPAIRED, place + "因字节错位损坏，可能是“" + supposed + "”")
                : new Defect(DefectKind.SUSPECT, place + "疑为“" + supposed + "”");
    }

    private static boolean isOfBytes(EditKind kind) {
        return kind == EditKind.GBK_CUT || kind == EditKind.GBK_PINYIN;
    }

    private long paragraph(int at) {
        return 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
