package org.tigang.generator.export;

import java.nio.file.Path;
import java.util.Optional;
import org.tigang.generator.layout.Face;

/// Which font serves a face in the PDF.
///
/// @param wanted the family the house style names
/// @param used the family that is drawn with
/// @param substituted the shapes are another typeface's, not only the name another
/// @param file where the font was found; empty: the product's own
public record FontChoice(Face face, String wanted, String used, boolean substituted, Optional<Path> file) {}
