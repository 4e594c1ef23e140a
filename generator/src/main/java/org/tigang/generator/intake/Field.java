package org.tigang.generator.intake;

/// A cell of any table as text, with the place where a person finds it.
record Field(String reference, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    IntakeException refused(String what, String remedy) {
        return IntakeException.at(reference, "“" + text.strip() + "”" + what, remedy);
    }
}
