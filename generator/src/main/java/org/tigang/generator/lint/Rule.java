package org.tigang.generator.lint;

/// One rule of the page.
///
/// @param id for programs: half-comma
/// @param clause with its standard: GB/T 9704-2012 7.2.5
/// @param what is wrong where it is broken
public record Rule(String id, Family family, String clause, Strength strength, String what, String remedy) {
    private static final String PAGE = "GB/T 9704-2012 ";
    private static final String MARKS = "GB/T 15834-2011 ";
    private static final String NUMBERS = "GB/T 15835-2011 ";

    static Rule page(String id, Family family, String clause, Strength strength, String what, String remedy) {
        return new Rule(id, family, PAGE + clause, strength, what, remedy);
    }

    static Rule marks(String id, Family family, String clause, Strength strength, String what, String remedy) {
        return new Rule(id, family, MARKS + clause, strength, what, remedy);
    }

    static Rule number(String id, String clause, Strength strength, String what, String remedy) {
        return new Rule(id, Family.NUMBERS, NUMBERS + clause, strength, what, remedy);
    }

    static Rule custom(String id, Family family, String what, String remedy) {
        return new Rule(id, family, "公文实务", Strength.CUSTOM, what, remedy);
    }

    /// Whether a page that breaks it is at fault.
    public boolean isBinding() {
        return strength == Strength.MUST;
    }
}
