package org.tigang.generator.export;

import java.util.Optional;

/// How a report leaves the house.
///
/// @param isDraft marked 草稿 on every page
/// @param hasComments each statement carries a Word comment that says where it comes from
/// @param evidence the text of the evidence file, carried inside a DOCX
public record Edition(boolean isDraft, boolean hasComments, Optional<String> evidence) {
    /// As it is signed, without any mark.
    public static final Edition FINAL = new Edition(false, false, Optional.empty());

    public static final Edition DRAFT = new Edition(true, false, Optional.empty());

    public Edition withComments() {
        return new Edition(isDraft, true, evidence);
    }

    public Edition carrying(String json) {
        return new Edition(isDraft, hasComments, Optional.of(json));
    }
}
