package org.tigang.generator.layout;

import java.util.Optional;

/// Gathers characters of even spacing into runs.
final class RunBuilder {
    private static final double EVEN = 1e-3;

    private final HouseStyle.Look look;
    private final double scale;
    private final StringBuilder text = new StringBuilder();
    private double start;
    private double lastEnd;
    private double spacing;
    private boolean spaced;
    private boolean open;
    private boolean wide;
    private Face face;

    /// @param scale of the characters that take a whole cell; the others stay as they are
    RunBuilder(HouseStyle.Look look, double scale) {
        this.look = look;
        this.scale = scale;
        this.face = look.face();
    }

    /// The run that this character ends, as it cannot go on with it.
    Optional<Run> add(Glyph glyph, double origin, boolean isOpen) {
        Optional<Run> ended = goesOn(glyph, origin, isOpen) ? Optional.empty() : end();
        if (text.isEmpty()) {
            start = origin;
            open = isOpen;
            wide = glyph.isWide();
            face = glyph.face();
            spaced = false;
            spacing = 0;
        } else {
            spacing = origin - lastEnd;
            spaced = true;
        }
        text.append(glyph.text());
        lastEnd = origin + glyph.natural();
        return ended;
    }

    Optional<Run> end() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Run run = new Run(
                text.toString(),
                face,
                look.size(),
                start,
                0,
                spaced ? spacing : 0,
                wide ? scale : 1,
                lastEnd - start,
                open,
                look.ink());
        text.setLength(0);
        return Optional.of(run);
    }

    private boolean goesOn(Glyph glyph, double origin, boolean isOpen) {
        // What varies the character before it stays with it.
        boolean alike = (glyph.isWide() == wide && glyph.face() == face) || glyph.natural() == 0;
        return isOpen == open && alike && (!spaced || Math.abs(origin - lastEnd - spacing) < EVEN);
    }
}
