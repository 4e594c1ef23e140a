package org.tigang.generator.phrase;

/// A part of a phrasing: words that stay, or a slot with its type.
sealed interface Piece {

    record Literal(String text) implements Piece {}

    /// 全市, 我镇: how the text calls its place.
    record Scope() implements Piece {}

    /// The year or half-year the past document spoke of.
    record When() implements Piece {}

    /// The body whose document it was.
    record Body() implements Piece {}

    /// What was measured.
    ///
    /// @param past the past wording, used where it names the same thing in other order (调解劳动争议 /
    /// 劳动争议调解)
    record Indicator(String past) implements Piece {}

    record Level() implements Piece {}

    /// 比上年提高: basis and direction word, both typed.
    record Comparison(String basis, String direction) implements Piece {}

    record Amount() implements Piece {}
}
