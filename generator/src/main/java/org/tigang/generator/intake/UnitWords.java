package org.tigang.generator.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.generator.figures.Unit;

/// Units told in passing: `产值（亿元）`, `单位：万人`. Brackets hold much else, so only words known as units
/// count.
record UnitWords(String text, Unit unit) {
    private static final String COUNTED =
            "人次|人户|人|名|位|户次|户|家|个|件次|件|场次|场|次|届|期|份|篇|册|套|项|条|起|例|宗|笔|所|处|座|栋|间|床|张|辆|台|艘|架|列|"
                    + "头|只|羽|株|棵|本|部|幅|支|队|对|组|批|班|单|票|股|块|盏|根|枚|箱|袋|瓶|标箱|标台|张床位|天|日|小时|分钟|秒|岁|分";
    private static final String MEASURED =
            "(?:美|欧|日|港)?元|人民币元|吨公里|人公里|吨标准煤|标准煤|吨|公斤|千克|克|平方公里|平方米|立方米|公里|千米|米|公顷|亩|千瓦时|千瓦|"
                    + "兆瓦|度|升|毫米|毫克/立方米|微克/立方米|℃|摄氏度|GB|TB|PB|兆";
    private static final String ONE = "[十百千万亿]{0,3}(?:" + COUNTED + "|" + MEASURED + ")";
    private static final Pattern UNIT =
            Pattern.compile("%|‰|个?百分点|[万亿]|" + ONE + "(?:[/每](?:" + ONE + "|年|月|日|天|[百千万]))?");
    private static final Pattern COUNTED_ONE = Pattern.compile(COUNTED);
    private static final Pattern LABELLED = Pattern.compile("(?:计量)?单位[:：]\\s*([^\\s:：,，、;；()（）]+)\\s*[)）]?\\s*$");
    private static final Pattern BRACKETED =
            Pattern.compile("^(.*?)\\s*[(（\\[【]\\s*((?:计量)?单位[:：])?([^()（）\\[\\]【】]*)[)）\\]】]\\s*$");

    /// Whether things are counted in it one by one.
    static boolean isCounted(Unit unit) {
        return COUNTED_ONE.matcher(unit.name()).matches();
    }

    static boolean isUnit(String word) {
        return UNIT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKC).strip())
                .matches();
    }

    /// Splits `会员人数（万人）` into the name and its unit; a text that ends otherwise is left whole.
    static UnitWords split(String text) {
        Matcher matcher = BRACKETED.matcher(text);
        if (matcher.matches() && (matcher.group(2) != null || isUnit(matcher.group(3)))) {
            return new UnitWords(matcher.group(1), Unit.parse(matcher.group(3)));
        }
        return new UnitWords(text, Unit.NONE);
    }

    /// The unit that `单位：亿元` in a title row gives a table; none where it names several.
    static Unit labelled(String text) {
        Matcher matcher = LABELLED.matcher(text);
        return matcher.find() ? Unit.parse(matcher.group(1)) : Unit.NONE;
    }
}
