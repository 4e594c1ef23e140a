package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the page said and not the document.
class FurnitureTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    @Test
    void theFurnitureOfAPageGoesAndIsRemembered() {
        String page = """
            - 时间：2023-11-12 03:53:59
            - 小编：abc
            关于加强基层工会建设的意见
            导语：本文来源于网友上传，不代表本站观点，欢迎参考。
            为进一步加强基层工会建设，充分发挥工会组织的作用，现提出以下意见，请认真贯彻执行。
            时间：2024年3月5日至8日，集中开展入会行动，各单位要精心组织、周密部署、狠抓落实。
            - 上一篇：先进事迹材料
            - 心得体会范文（精选18篇）
            首页 | 网站地图 | 返回顶部
            备案号：某ICP备12345678号-1
            """;
        Repaired repaired = repairs.repair(page);
        assertThat(repaired.text().lines()).hasSize(3).first().isEqualTo("关于加强基层工会建设的意见");
        assertThat(repaired.text()).contains("时间：2024年3月5日至8日");
        assertThat(repaired.edits())
                .anySatisfy(edit -> assertThat(edit.before()).contains("2023-11-12"));
    }

    @Test
    void thePagesHeadlineAndItsContentsListAreFurniture() {
        String body = "为进一步加强基层工会建设，充分发挥工会组织的作用，现提出以下意见，请认真贯彻执行。\n一、总体要求\n要围绕中心。\n二、主要任务\n要扩大覆盖。";
        assertThat(clean("您当前的位置：首页>文件\n关于加强工会建设的意见\n发布时间:2023-07-06 点击量:2432\n来源：某网\n关于加强工会建设的意见\n" + body))
                .isEqualTo("关于加强工会建设的意见\n" + body);
        assertThat(clean("关于加强工会建设的意见\n目　录\n一、总体要求……1\n二、主要任务……3\n一、总体要求\n要围绕中心。\n二、主要任务\n要扩大覆盖。"))
                .isEqualTo("关于加强工会建设的意见\n一、总体要求\n要围绕中心。\n二、主要任务\n要扩大覆盖。");
    }

    @Test
    void aSignatureBeforeTheFootOfThePageStays() {
        String text = "关于慰问的通知\n现将慰问工作有关事项通知如下，请各单位结合实际认真贯彻执行。\n主办：临江镇总工会\n临江镇总工会 2020年2月3日";
        assertThat(clean(text + " 【打印本页】\n")).isEqualTo(text + " 【打印本页】");
        assertThat(clean(text + "\n联系我们 | 网站地图 | 返回顶部\n某科技有限公司")).isEqualTo(text);
    }

    @Test
    void aSinglePartOfACollectionIsNoLineOfTheDocument() {
        String body = "今年以来，全镇各级工会认真履行职责，扎实推进各项工作，取得了明显成效。";
        assertThat(clean("- 时间:2023-11-12 03:53:59\n工会工作总结篇一\n" + body)).isEqualTo(body);
        assertThat(clean("工会工作总结篇一\n" + body)).isEqualTo("工会工作总结篇一\n" + body);
    }
}
