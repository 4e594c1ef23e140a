package org.tigang.corpus.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The one name that all short forms of an indicator share.
///
/// A name that nobody listed stays as it is written, but for brackets and 规上.
final class IndicatorNames {
    private static final Pattern ASIDE = Pattern.compile("[（(\\[［][^）)\\]］]{0,20}[）)\\]］]|\\s");
    // 服务业实现增加值 is 服务业增加值.
    private static final Pattern VERB =
            Pattern.compile("(?<=\\p{IsHan}{2})(?:实现|完成)(?=(?:总|营业|利润|利税|增加|工业|税收|旅游|货物|产值|收入|投资)\\p{IsHan})");
    private static final Pattern PLACE_BEFORE =
            Pattern.compile("^(?:全[省市县区镇乡国州旗]|我[省市县区国]|地方|本级|\\p{IsHan}{2,3}地区(?!生产))+");
    private static final Pattern COUNT_BEHIND = Pattern.compile("(?:总?额|人数|总?数|总量|数量)$");

    private final Map<String, String> names = new HashMap<>();

    IndicatorNames() {
        try (InputStream listed =
                Objects.requireNonNull(IndicatorNames.class.getResourceAsStream("indicators.tsv"), "indicators.tsv")) {
            new String(listed.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> forms = List.of(line.split("\t"));
        if (!line.startsWith("#")) {
            forms.forEach(form -> names.put(form, forms.getFirst()));
        }
    }

    private static String plain(String written) {
        String whole = ASIDE.matcher(written).replaceAll("").replace("规上", "规模以上");
        return VERB.matcher(whole).replaceFirst("");
    }

    String of(String written) {
        String plain = names.containsKey(written) ? written : plain(written);
        if (names.containsKey(plain)) {
            return names.get(plain);
        }
        String bare = PLACE_BEFORE.matcher(plain).replaceFirst("");
        if (names.containsKey(bare)) {
            return names.get(bare);
        }
        return names.getOrDefault(COUNT_BEHIND.matcher(bare).replaceFirst(""), plain);
    }
}
