package org.tigang.corpus.model;

/// A fault that a person should know of; the note is Chinese and names the place.
public record Defect(DefectKind kind, String note) {}
