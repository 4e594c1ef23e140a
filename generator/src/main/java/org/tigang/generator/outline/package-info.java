/// The finished report as a value: headings, paragraphs, statements; numbering 一、（一）1.（1）.
///
/// Start at [org.tigang.generator.outline.Report].
@NullMarked
package org.tigang.generator.outline;

import org.jspecify.annotations.NullMarked;
