/// A brief and statistics become a report whose every figure and sentence has a source.
///
/// Start at [org.tigang.generator.ReportGenerator]. Neither Lucene nor HanLP is known here.
@NullMarked
package org.tigang.generator;

import org.jspecify.annotations.NullMarked;
