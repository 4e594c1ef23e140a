package org.tigang.generator.layout;

/// Where a house style goes another way than GB/T 9704-2012.
///
/// @param clause of the standard
/// @param what the standard says and what is done instead
public record Deviation(String clause, Strength strength, String what, String reason) {

    /// How much the clause binds. Only the first is never to be passed over without need.
    public enum Strength {
        MUST("规定"),
        USUAL("一般"),
        RECOMMENDED("推荐"),
        ALLOWED("可以"),
        CUSTOM("实务");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
