/// What an official document bears besides its text: the elements of 版头, 主体 and 版记 in GB/T 9704-2012,
/// as values.
///
/// Start at [org.tigang.generator.formality.Formalities]. Neither briefs nor pages are known here.
@NullMarked
package org.tigang.generator.formality;

import org.jspecify.annotations.NullMarked;
