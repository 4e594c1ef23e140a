/// The picture of the README, made of what the program really answers.
///
/// Start at [org.tigang.app.picture.Showcase].
@NullMarked
package org.tigang.app.picture;

import org.jspecify.annotations.NullMarked;
