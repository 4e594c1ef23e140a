package org.tigang.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of people and places that past documents speak of, found by plain patterns.
record ForeignNames(Set<String> names) {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严";
    private static final Pattern PERSON = Pattern.compile("(?<![\\p{IsHan}])([" + SURNAMES
            + "][\\p{IsHan}]{2})(?=主席|书记|主任|市长|局长|镇长|部长|会长|经理|\\n)|([" + SURNAMES
            + "][\\p{IsHan}]{2})(?=同志|师傅|工作室|劳模)");
    private static final Pattern PLACE = Pattern.compile("(?<=[，。、；：“（\\n（])([\\p{IsHan}]{2})(?=省|市|区|县|镇|乡|村|街道|社区)");
    private static final Pattern GRAMMAR = Pattern.compile("[全各该本在是占居与和农文获配评开为及]");
    private static final List<String> PROVINCES = List.of(
            "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北",
            "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海", "宁夏", "新疆", "粤港澳", "京津冀", "长三角",
            "成渝", "长江", "黄河", "雄安", "海峡");

    /// The provinces of the country and what lies between them.
    static ForeignNames provinces() {
        return new ForeignNames(new TreeSet<>(PROVINCES));
    }

    /// A name stands before its 区 or 镇 more often than not; a word like 加强 seldom does.
    private static boolean isPlace(String word, String text) {
        long all = Pattern.compile(word).matcher(text).results().count();
        long placed = Pattern.compile(word + "(?:省|市|区|县|镇|乡|村|街道|社区)")
                .matcher(text)
                .results()
                .count();
        return 5 * placed >= all && placed > 1 && !GRAMMAR.matcher(word).find();
    }

    /// Names in the plain texts of a folder, its README among them.
    static ForeignNames of(Path folder) {
        Set<String> names = new TreeSet<>();
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(?:txt|md)"))
                    .toList()) {
                texts.append(text(Files.readAllBytes(file))).append('\n');
                texts.append(file.getFileName().toString().replace('-', '\n')).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = texts.toString();
        PERSON.matcher(text).results().map(MatchResult::group).forEach(names::add);
        PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> isPlace(word, text))
                .forEach(names::add);
        return new ForeignNames(names);
    }

    private static String text(byte[] bytes) {
        for (String charset : List.of("UTF-8", "GB18030")) {
            try {
                return Charset.forName(charset)
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                // The next charset is tried.
            }
        }
        return new String(bytes, StandardCharsets.UTF_16LE);
    }

    Stream<String> in(String text) {
        return names.stream().filter(text::contains);
    }
}
