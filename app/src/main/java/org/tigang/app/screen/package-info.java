/// What a person sees: Chinese text in the console's own charset, aligned tables, progress.
///
/// Start at [org.tigang.app.screen.Screen].
@NullMarked
package org.tigang.app.screen;

import org.jspecify.annotations.NullMarked;
