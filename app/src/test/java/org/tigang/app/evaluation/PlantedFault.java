package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.app.WordFile;

/// A fault planted into a finished file: one paragraph with other words.
///
/// @param paragraph its index
/// @param text what it says now
record PlantedFault(int paragraph, String text) {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])[0-9]+(?:\\.[0-9]+)?(?![0-9.]|年|月|日|[A-Za-z])");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?=年)");
    private static final Map<String, String> OPPOSITES = Map.of(
            "增长", "下降", "下降", "增长", "增加", "减少", "减少", "增加", "提高", "降低", "上升", "下降", "净增", "净减", "持平", "增长", "降低", "提高");
    private static final Pattern DIRECTION = Pattern.compile(
            "(?<=[，、](?:同比|比上年|较上年|比去年|比上年同期|较上年同期)?)(增长|下降|增加|减少|提高|降低|上升|净增)(?=[0-9])|(?<=与上年(?:同期)?)持平");
    private static final String FAMILY = "褚卫蒋沈韩朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎";
    private static final String GIVEN = "秀兰文渊建国志明晓峰丽华永福国栋海燕春梅德胜玉珍";
    private static final String FIRST = "青沅石云岭湘柳枫桐澜泗洛渭邛";
    private static final String SECOND = "屏川渡岫溪浦汀峪岗坪垭洼塘";

    enum Kind {
        DIGIT,
        DIRECTION,
        OLD_YEAR,
        FOREIGN_NAME
    }

    static Optional<PlantedFault> plant(Kind kind, WordFile file, Random random) {
        List<String> texts = file.texts();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, random);
        for (int paragraph : order) {
            Optional<String> changed = changed(kind, texts.get(paragraph), random);
            if (changed.isPresent()) {
                return Optional.of(new PlantedFault(paragraph, changed.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> changed(Kind kind, String text, Random random) {
        return switch (kind) {
            case DIGIT -> one(NUMBER, text, random).map(number -> digit(text, number, random));
            case DIRECTION ->
                one(DIRECTION, text, random)
                        .map(word -> replaced(text, word, OPPOSITES.getOrDefault(word.group(), "下降")));
            case OLD_YEAR ->
                one(YEAR, text, random)
                        .map(year -> replaced(
                                text, year, String.valueOf(Integer.parseInt(year.group()) - 2 - random.nextInt(9))));
            case FOREIGN_NAME -> text.contains("。") ? Optional.of(foreign(text, random)) : Optional.empty();
        };
    }

    private static Optional<MatchResult> one(Pattern pattern, String text, Random random) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static String digit(String text, MatchResult number, Random random) {
        int at = number.start() + random.nextInt(number.group().length());
        while (text.charAt(at) == '.') {
            at = number.start() + random.nextInt(number.group().length());
        }
        char other = text.charAt(at);
        while (other == text.charAt(at)) {
            other = (char) ('1' + random.nextInt(9));
        }
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String replaced(String text, MatchResult words, String others) {
        return text.substring(0, words.start()) + others + text.substring(words.end());
    }

    /// At the beginning of a sentence or behind a comma, as a person writes it or as a past text has it.
    private static String foreign(String text, Random random) {
        String place = "" + any(FIRST, random) + any(SECOND, random);
        String person = any(FAMILY, random) + pair(GIVEN, random);
        String words = switch (random.nextInt(6)) {
            case 0 -> "在" + place + any("镇县区市", random) + "的支持下，";
            case 1 -> "在" + person + "同志带领下，";
            case 2 -> "按照《" + place + "工作条例》要求，";
            case 3 -> person + "主席多次到一线指导，";
            case 4 -> "由" + person + "负责，";
            default -> place + any("镇县区市", random) + "总工会";
        };
        List<Integer> places = new ArrayList<>(List.of(0));
        Pattern.compile("[，。；]")
                .matcher(text)
                .results()
                .map(MatchResult::end)
                .filter(at -> at < text.length())
                .forEach(places::add);
        int at = places.get(random.nextInt(places.size()));
        return text.substring(0, at) + words + text.substring(at);
    }

    private static char any(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static String pair(String letters, Random random) {
        int at = 2 * random.nextInt(letters.length() / 2);
        return letters.substring(at, at + 2);
    }
}
