package org.tigang.indexer.query;

/// The few words of the query language itself, typed in traditional script: 類型:講話. What is looked for stays as it
/// was typed, which the search sees to.
final class LabelScript {
    private static final String TRADITIONAL = "標題綱區單類講話發報總結況匯彙見簡決議";
    private static final String SIMPLIFIED = "标题纲区单类讲话发报总结况汇汇见简决议";

    private LabelScript() {}

    static String simplified(String label) {
        return label.chars()
                .map(c -> TRADITIONAL.indexOf(c) < 0 ? c : SIMPLIFIED.charAt(TRADITIONAL.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
