package org.tigang.generator.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A period as it is compared: 2025年度 and 2025年 are one.
record When(String text) {
    private static final List<List<String>> IN_A_YEAR = List.of(
            List.of("上半年", "下半年"),
            List.of("第一季度", "第二季度", "第三季度", "第四季度"),
            IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月").toList());
    private static final Pattern LOOKS_LIKE = Pattern.compile("(?:19|20)\\d\\d(?:年.*|[-/.]\\d{1,2}|Q\\d|H\\d)?");

    static When of(String text) {
        return new When(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[—–－~～至到]+", "-")
                .replaceAll("[(（].*", "")
                .replaceAll("年(?:度|全年|[末底])?$", "年")
                .replaceAll("年?H1$|年1-6月$", "年上半年")
                .replaceAll("年前三季度$|年1-3季度$", "年1-9月")
                .replaceAll("年?Q([1-4])$", "年第$1季度")
                .replaceAll("^(\\d{4})$", "$1年")
                .replace("第1季", "第一季")
                .replace("第2季", "第二季")
                .replace("第3季", "第三季")
                .replace("第4季", "第四季")
                .replaceAll("年([一二三四])季度", "年第$1季度"));
    }

    static boolean looksLike(String text) {
        return LOOKS_LIKE.matcher(of(text).text).matches();
    }

    int year() {
        return text.matches("\\d{4}.*") ? Integer.parseInt(text.substring(0, 4)) : 0;
    }

    When yearBefore() {
        return new When(year() - 1 + text.substring(Math.min(4, text.length())));
    }

    /// The month, quarter or half before; empty where the period is none of these.
    Optional<When> previous() {
        String part = text.substring(Math.min(5, text.length()));
        for (List<String> parts : IN_A_YEAR) {
            int at = parts.indexOf(part);
            if (at >= 0) {
                int year = at == 0 ? year() - 1 : year();
                return Optional.of(new When(year + "年" + parts.get((at + parts.size() - 1) % parts.size())));
            }
        }
        return Optional.empty();
    }

    /// What a run of such periods is counted in before this one: years, or the parts of years.
    Optional<When> before() {
        return isWholeYear() ? Optional.of(yearBefore()) : previous();
    }

    boolean isWholeYear() {
        return text.equals(year() + "年");
    }
}
