package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String PAGE = """
        <!DOCTYPE html><html><head><meta charset="%s"><title>关于做好困难职工帮扶工作的通知_青石镇政府网</title>
        <meta name="ArticleTitle" content="关于做好困难职工帮扶工作的通知"><style>p{color:red}</style></head><body>
        <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">办事</a></li></ul></div>
        <div id="c"><h1>关于做好困难职工帮扶工作的通知</h1>
        <p>　　各基层工会，各有关单位：</p>
        <p>　　为做好<b>困难职工</b>帮扶工作，
           现将有关事项通知如下，请认真贯彻执行。</p>
        <table><tr><td>单位</td><td>户数</td></tr><tr><td>青石村</td><td>12</td></tr></table>
        <p>青石镇总工会<br>2024年3月5日</p></div>
        <script>var a = "，。；不是正文，不是正文，不是正文，不是正文";</script>
        <div class="foot">版权所有 青石镇政府 <a href="/x">网站地图</a></div></body></html>
        """;

    private final Formats formats = new Formats();

    @Test
    void theArticleIsReadBlockByBlockAndTheSiteIsNot() {
        Decoded decoded = formats.read("a.html", PAGE.formatted("utf-8").getBytes(UTF_8));
        assertThat(decoded.format()).isEqualTo("html");
        assertThat(decoded.title()).contains("关于做好困难职工帮扶工作的通知");
        assertThat(decoded.text().lines())
                .containsExactly(
                        "关于做好困难职工帮扶工作的通知",
                        "各基层工会，各有关单位：",
                        "为做好困难职工帮扶工作，现将有关事项通知如下，请认真贯彻执行。",
                        "单位\t户数",
                        "青石村\t12",
                        "青石镇总工会",
                        "2024年3月5日");
    }

    @Test
    void theBytesAreBelievedWhereTheLabelIsWrong() {
        byte[] gb = PAGE.formatted("utf-8").getBytes(Charset.forName("GB18030"));
        assertThat(formats.read("a.html", gb).encoding()).contains("GB18030");
        byte[] utf = PAGE.formatted("gb2312").getBytes(UTF_8);
        assertThat(formats.read("a.html", utf).encoding()).contains("UTF-8");
        byte[] latin = PAGE.formatted("iso-8859-1").getBytes(Charset.forName("GBK"));
        assertThat(formats.read("a.html", latin).text()).contains("青石镇总工会");
    }

    @Test
    void aPageIsKnownWithoutItsName() {
        assertThat(formats.read("无名", PAGE.formatted("utf-16").getBytes(UTF_16LE))
                        .format())
                .isEqualTo("html");
        assertThat(formats.read("a.html", "没有标签的文字，不是网页。".getBytes(UTF_8)).format())
                .isEqualTo("txt");
    }

    @Test
    void aShortNoticeKeepsItsTitleAndDate() {
        String page = "<html><body><div>停电通知</div><div>因线路检修，定于三月五日上午停电，请各单位提前做好准备工作。</div>"
                + "<div>2024年3月1日</div></body></html>";
        assertThat(formats.read("a.htm", page.getBytes(UTF_8)).text().lines())
                .startsWith("停电通知")
                .endsWith("2024年3月1日")
                .hasSize(3);
    }

    @Test
    void theTitleEndsWhereTheHeadingOfThePageDoes() {
        String page =
                "<html><head><title>%s</title></head><body>%s<p>青石镇总工会建成站点六处，职工歇脚有了去处，喝水、充电都方便。</p></body></html>";
        String site = page.formatted("小站点办好大民生 - 工会简报 - 青石镇总工会", "<h1>小站点办好大民生</h1>");
        String two = page.formatted("小站点办好大民生　青石镇建成六处站点", "<h1>小站点办好大民生<br>　青石镇建成六处站点</h1>");
        for (String html : new String[] {site, two}) {
            assertThat(formats.read("a.html", html.getBytes(UTF_8)).title()).contains("小站点办好大民生");
        }
        assertThat(formats.read("a.html", two.getBytes(UTF_8)).text().lines()).startsWith("小站点办好大民生", "青石镇建成六处站点");
    }
}
