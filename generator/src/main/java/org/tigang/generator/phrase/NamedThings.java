package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.Span;

/// Suspects names of programmes, bodies and places that stand without quotes: a head (工程, 公司, 镇) and before it
/// anything but the words that many such things share (重点工程, 各类企业).
///
/// What may stand before a head is a closed set: a name is whatever else somebody thought of.
final class NamedThings {
    private static final Set<String> HEADS = Set.of(
            "工程", "行动", "计划", "活动", "品牌", "模式", "战役", "专项", "规划", "方案", "会议", "大会", "论坛", "公司", "集团", "学校", "大学", "医院",
            "基地", "园区", "产业园", "社区", "街道", "大道", "广场", "中心", "公园", "书记", "主席", "工会主席", "主任", "市长", "县长", "区长", "镇长",
            "乡长", "省长", "部长", "局长", "厂长", "处长", "科长", "院长", "校长", "队长", "经理", "师傅", "劳模", "先生", "女士", "教授", "工作室", "协会",
            "联盟", "银行", "铁路", "高速", "大桥", "水库", "机场", "港口", "精神", "经验", "镇", "乡", "村", "县", "市", "区", "工作法");
    private static final Set<String> SHARED = Set.of(
            "重点", "重大", "专项", "民生", "惠民", "基础", "系统", "文体", "文化", "体育", "娱乐", "健身", "竞赛", "帮扶", "服务", "慰问", "培训", "经济",
            "生产", "经营", "社会", "工会", "基层", "基层工会", "党建", "实践", "集中", "宣传", "教育", "年度", "工作", "发展", "投资", "项目", "商业",
            "管理", "治理", "各类", "各项", "主题", "系列", "群众", "职工", "企业", "建设", "党组织", "行政", "专职", "兼职", "县域", "城市", "城镇", "农村",
            "乡镇", "城乡", "工业", "农业", "产业", "公共", "政务", "合作", "商圈", "劳动", "劳模", "重要", "大型", "小型", "小微", "国有", "民营", "中小",
            "新", "老", "大", "小", "好", "多", "全", "各", "一个", "中央", "科技", "科研", "职业", "普通", "高等", "商贸", "物流", "供应", "城",
            "县", "市", "区", "乡", "镇", "国际");

    // A verb that opens no clause of an office (扬帆, 守望) may be the first half of a name.
    private static final Set<String> VERBS = Set.of(
            "开展", "推进", "实施", "加强", "推动", "组织", "举办", "参加", "参与", "完善", "健全", "建设", "推广", "扩大", "深化", "落实", "强化", "支持",
            "引导", "促进", "丰富", "规范", "加快", "培育", "打造", "整合", "优化", "提升", "进入", "深入", "联系", "服务", "统筹", "抓好", "抓紧", "做好",
            "做", "做优", "做实", "启动", "围绕", "紧扣", "聚焦", "通过", "利用", "发挥", "依托", "发展", "创新", "充实", "选优", "配强", "制定", "编制",
            "执行", "谋划", "储备", "创建", "坚持", "形成", "建立", "构建", "有", "成为", "是", "让", "使", "把", "进", "到", "抓");

    private NamedThings() {}

    static boolean mayStandIn(List<Token> all) {
        List<Token> tokens = regrouped(all);
        for (int i = 1; i < tokens.size(); i++) {
            if (HEADS.contains(tokens.get(i).text()) && isNamed(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// With heads whole that are two words of the dictionary: 工作 and 法.
    private static List<Token> regrouped(List<Token> tokens) {
        List<Token> regrouped = new ArrayList<>();
        for (Token token : tokens) {
            Optional<Token> joined = regrouped.isEmpty() ? Optional.empty() : joined(regrouped.getLast(), token);
            joined.ifPresentOrElse(one -> regrouped.set(regrouped.size() - 1, one), () -> regrouped.add(token));
        }
        return regrouped;
    }

    private static Optional<Token> joined(Token first, Token second) {
        String text = first.text() + second.text();
        Span at = new Span(first.at().from(), second.at().to());
        return HEADS.contains(text) ? Optional.of(new Token(text, first.nature(), at)) : Optional.empty();
    }

    /// Whether the words before the head, back to a verb, a particle or a mark, are more than shared ones.
    private static boolean isNamed(List<Token> tokens, int head) {
        int at = head - 1;
        while (at >= 0
                && (SHARED.contains(tokens.get(at).text())
                        || HEADS.contains(tokens.get(at).text()))) {
            at--;
        }
        return at >= 0 && !parts(tokens.get(at));
    }

    private static boolean parts(Token token) {
        String nature = token.nature();
        // HanLP takes rare characters that stand twice (珺珺) for a mark.
        return (nature.startsWith("w") && !Character.isIdeographic(token.text().codePointAt(0)))
                || nature.startsWith("u")
                || nature.startsWith("r")
                || nature.startsWith("p")
                || nature.startsWith("c")
                || nature.equals("f")
                || VERBS.contains(token.text());
    }
}
