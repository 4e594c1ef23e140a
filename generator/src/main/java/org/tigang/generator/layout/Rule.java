package org.tigang.generator.layout;

/// A straight line across the page, in points from the top left corner of the sheet.
///
/// @param y its middle
public record Rule(double x, double y, double width, double weight, Ink ink) {}
