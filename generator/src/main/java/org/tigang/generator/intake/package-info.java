/// Tables and briefs as users keep them (CSV, XLSX, JSON, YAML) become figures with their cells.
///
/// Start at [org.tigang.generator.intake.Intake]. Phrasings and outlines are not known here.
@NullMarked
package org.tigang.generator.intake;

import org.jspecify.annotations.NullMarked;
