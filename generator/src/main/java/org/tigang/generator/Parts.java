package org.tigang.generator;

import java.util.Map;
import java.util.regex.Pattern;

/// Knows of the usual accounts which figure is a 其中 of which.
final class Parts {
    private static final Map<String, Pattern> OF_A_WHOLE = Map.of(
            "固定资产投资", Pattern.compile("(?:工业|制造业|民间|基础设施|房地产开发|高技术产业|技术改造)投资"),
            "一般公共预算收入", Pattern.compile("(?:地方)?税收收入|非税收入"),
            "全社会用电量", Pattern.compile("(?:工业|居民生活|城乡居民生活|第[一二三]产业)用电量"),
            "进出口总额", Pattern.compile("(?:出口|进口)(?:总额|额)?"),
            "社会消费品零售总额", Pattern.compile("限额以上.*零售额|(?:城镇|乡村)消费品零售额|(?:商品零售|餐饮收入)额?"));

    private Parts() {}

    static boolean isPart(String whole, String indicator) {
        Pattern parts = OF_A_WHOLE.get(whole);
        return parts != null && parts.matcher(indicator).matches();
    }
}
