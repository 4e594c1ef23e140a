/// A report becomes files: DOCX, PDF, Markdown. docx4j and PDFBox live here.
///
/// Start at [org.tigang.generator.export.Exporter].
@NullMarked
package org.tigang.generator.export;

import org.jspecify.annotations.NullMarked;
