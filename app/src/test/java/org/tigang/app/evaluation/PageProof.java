package org.tigang.app.evaluation;

/// Holds a finished PDF to what the standard asks of the page. Shares nothing with the layout: it reads characters,
/// their
/// ink and the tags that say which of them make a paragraph.
final class PageProof {
    private PageProof() {}

    static PageTally of(Paper paper, ClauseProof.Asked asked) {
        PageTally tally = new PageTally();
        paper.sheets().forEach(_ -> tally.count("pages"));
        paper.lines().forEach(_ -> tally.count("lines"));
        new LineEndProof(paper, tally).run();
        new LineWidthProof(paper, tally).run();
        new FullPageProof(paper, tally).run();
        new ClauseProof(paper, asked, tally).run();
        new HeadProof(paper, new Ruler(tally)).run();
        new ImprintProof(paper, new Ruler(tally)).run();
        new ContentsProof(paper, tally).run();
        return tally;
    }
}
