package org.tigang.generator.phrase;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Token;

/// Suspects names of people. A dictionary knows few of them; they show by a family name left alone, by rare
/// characters, by the words around them. It would rather suspect a harmless word.
final class PersonNames {
    private static final Charset GB2312 = Charset.forName("GB2312");
    // Level 1 of GB 2312-80, the 3,755 characters of daily use, ends with the row D7.
    private static final int LAST_COMMON_ROW = 0xD7;
    // Family names that are hardly ever words by themselves; the others (高, 于, 常, 方 …) are left to the words
    // around them.
    private static final String FAMILY =
            "王李张刘陈杨赵黄周吴徐孙胡朱郭何罗宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪田姜范姚廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎"
                    + "贺赖龚庞樊殷施陶洪翟颜倪牛温季俞鲁葛伍韦申尤毕聂焦齐梁岳耿詹柯梅莫甘童欧邢裴涂舒霍柴简查";
    private static final Set<String> COMPOUND =
            Set.of("欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "独孤", "南宫", "宇文", "长孙");
    private static final Pattern LED_BY = Pattern.compile(
            "在(?![^，]{0,12}(?:党|委|政府|工会|上级|组织|单位|部门))[^，]{1,8}(?:带领|率领|陪同|主持|牵头|领导|指导)下|向(?!.{0,6}[企基群职一])[^，]{2,5}学习|由[^，]{2,5}(?:负责|牵头|带队)");

    private PersonNames() {}

    static boolean mayStandIn(String text, List<Token> tokens) {
        return LED_BY.matcher(text).find()
                || COMPOUND.stream().anyMatch(text::contains)
                || tokens.stream().map(Token::text).anyMatch(PersonNames::isSuspicious);
    }

    private static boolean isSuspicious(String word) {
        return word.length() == 1
                && (FAMILY.contains(word) || (Character.isIdeographic(word.charAt(0)) && !isCommon(word)));
    }

    private static boolean isCommon(String character) {
        byte[] bytes = character.getBytes(GB2312);
        return bytes.length == 2 && (bytes[0] & 0xFF) <= LAST_COMMON_ROW;
    }
}
