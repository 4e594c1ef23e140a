package org.tigang.generator.layout;

/// GB/T 9704-2012, 5.2.4: black, where nothing else is said; the mark of the office and its rule are red.
public enum Ink {
    BLACK("黑", "000000"),
    RED("红", "FF0000");

    private final String label;
    private final String hex;

    Ink(String label, String hex) {
        this.label = label;
        this.hex = hex;
    }

    public String label() {
        return label;
    }

    /// RRGGBB.
    public String hex() {
        return hex;
    }
}
