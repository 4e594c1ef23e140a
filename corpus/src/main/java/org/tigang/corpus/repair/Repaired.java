package org.tigang.corpus.repair;

import java.util.List;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SourceMap;

/// A clean text and all that was done to it.
public record Repaired(String text, SourceMap map, List<Edit> edits, List<Slot> slots, List<Defect> defects) {}
