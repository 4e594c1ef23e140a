package org.tigang.generator.export;

import java.util.List;
import org.tigang.generator.layout.Face;

/// The families that may serve a face, the best first, with the names their files bear.
///
/// @param same other names of the face itself
/// @param standIns freely licensed typefaces of the same kind
/// @param files beginnings of file names, lower case: a system's hundreds of fonts need not be opened
/// @param own the weight of Noto Sans SC that is always there
record Families(List<String> same, List<String> standIns, List<String> files, String own) {

    static Families of(Face face) {
        return switch (face) {
            case TITLE_SONG ->
                new Families(
                        List.of("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05"),
                        List.of(
                                "华文中宋",
                                "STZhongsong",
                                "Noto Serif SC Black",
                                "Noto Serif CJK SC Black",
                                "Source Han Serif SC Heavy",
                                "Noto Serif CJK SC Bold",
                                "Source Han Serif SC Bold",
                                "FandolSong-Bold",
                                "Noto Serif SC"),
                        List.of(
                                "fzxbs",
                                "fzxiaobiao",
                                "方正小标宋",
                                "stzhongs",
                                "notoserifsc",
                                "notoserifcjk",
                                "sourcehanserif",
                                "fandolsong"),
                        "Bold");
            case FANGSONG ->
                new Families(
                        List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "方正仿宋简体"),
                        List.of(
                                "华文仿宋",
                                "STFangsong",
                                "Zhuque Fangsong (technical preview)",
                                "朱雀仿宋（预览测试版）",
                                "FandolFang-Regular"),
                        List.of("simfang", "fangsong", "仿宋", "fzfs", "stfangso", "zhuquefangsong", "fandolfang"),
                        "Light");
            case KAI ->
                new Families(
                        List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体"),
                        List.of(
                                "华文楷体",
                                "STKaiti",
                                "LXGW WenKai",
                                "霞鹜文楷",
                                "FandolKai-Regular",
                                "AR PL UKai CN",
                                "AR PL KaitiM GB"),
                        List.of(
                                "simkai",
                                "kaiti",
                                "楷体",
                                "fzkt",
                                "stkaiti",
                                "lxgwwenkai-r",
                                "fandolkai",
                                "ukai",
                                "gkai00mp"),
                        "Medium");
            case HEI ->
                new Families(
                        List.of("黑体", "SimHei", "方正黑体_GBK", "方正黑体简体"),
                        List.of(
                                "华文黑体",
                                "STHeiti",
                                "Noto Sans CJK SC Bold",
                                "Source Han Sans SC Bold",
                                "FandolHei-Bold"),
                        List.of("simhei", "黑体", "fzht", "stheiti", "notosanscjk", "sourcehansans", "fandolhei"),
                        "Bold");
            case SONG ->
                new Families(
                        List.of("宋体", "SimSun", "方正书宋_GBK", "方正书宋简体"),
                        List.of(
                                "华文宋体",
                                "STSong",
                                "Noto Serif SC",
                                "Noto Serif CJK SC",
                                "NotoSerifCJKsc-Regular",
                                "Source Han Serif SC",
                                "FandolSong-Regular",
                                "AR PL UMing CN",
                                "AR PL SungtiL GB"),
                        List.of(
                                "simsun",
                                "宋体",
                                "fzss",
                                "stsong",
                                "notoserifsc",
                                "notoserifcjk",
                                "sourcehanserif",
                                "fandolsong",
                                "uming",
                                "gbsn00lp"),
                        "Regular");
        };
    }
}
