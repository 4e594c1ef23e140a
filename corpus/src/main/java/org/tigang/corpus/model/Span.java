package org.tigang.corpus.model;

/// A half-open range `[from, to)` in code units of the string (or in bytes of the file) it speaks of.
public record Span(int from, int to) implements Comparable<Span> {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no such span: " + from + ".." + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return to == from;
    }

    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public Span shift(int by) {
        return new Span(from + by, to + by);
    }

    public String in(String text) {
        return text.substring(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
