/// Any DOCX held to the page rules: GB/T 9704-2012, with GB/T 15834 for marks and GB/T 15835 for numbers.
///
/// Start at [FormatLint]. Nothing here knows how this product writes its own pages, or of statistics.
@NullMarked
package org.tigang.generator.lint;

import org.jspecify.annotations.NullMarked;
