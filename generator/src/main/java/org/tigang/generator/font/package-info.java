/// Fonts as the OpenType specification lays them down: what they hold, how wide it is, and the few glyphs that a
/// document
/// embeds.
///
/// Start at [org.tigang.generator.font.LoadedFont]. Nothing here knows of documents. FontBox reads CFF outlines only:
/// its
/// fonts read from one stream as they are used, which threads cannot share, and keep their characters in boxes.
@NullMarked
package org.tigang.generator.font;

import org.jspecify.annotations.NullMarked;
