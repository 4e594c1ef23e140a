package org.tigang.generator.refresh;

import java.util.List;

/// What a draft needs so that it tells the new statistics.
///
/// @param replacements in the order of the text
/// @param evidence the evidence of the refreshed file
/// @param notes what a person has to see to, in Chinese
public record Refreshed(List<Replacement> replacements, String evidence, List<String> notes) {
    public Refreshed {
        replacements = List.copyOf(replacements);
        notes = List.copyOf(notes);
    }
}
