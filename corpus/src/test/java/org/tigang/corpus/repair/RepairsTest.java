package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.corpus.model.DefectKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

class RepairsTest {
    private final Repairs repairs = new Repairs();

    private String clean(String text) {
        return repairs.repair(text).text();
    }

    private List<EditKind> kinds(String text) {
        return repairs.repair(text).edits().stream().map(Edit::kind).distinct().toList();
    }

    @Test
    void aMirroredPageIsReadableAgain() {
        assertThat(clean("臨江市總工會(huì)關(guān)于開展勞動(dòng)競(jìng)賽的總結(jié)\r\n各級(jí)工會(huì)著力推進(jìn)建會(huì)工作,成效顯著!"))
                .isEqualTo("临江市总工会关于开展劳动竞赛的总结\n各级工会着力推进建会工作，成效显著！");
    }

    @Test
    void aGlossThatAWriterPutStays() {
        String text = "嘉峪(yù)关、郴(chēn)州、亳(bó)州、涪(fú)陵、歙(shè)县、黟(yī)县等地工会";
        assertThat(kinds(text)).doesNotContain(EditKind.PINYIN);
        assertThat(clean("總工會(huì)工作總結(jié)報告")).contains("会（huì）");
    }

    @Test
    void aSimplifiedPageKeepsItsTraditionalCharacter() {
        assertThat(clean("全市各级工会深入学习贯彻会议精神，扎实推进各项工作，取得明显成效，王喆、李堃、張三同志受到表彰。")).contains("張三");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增长14.3%;固定资产投资(含农户)811.6亿元,增长35.2%|增长14.3%；固定资产投资（含农户）811.6亿元，增长35.2%",
                "会员1,234人,时间03:53:59|会员1,234人，时间03:53:59",
                "网址http://www.example.com/a?b=1,见附件|网址http://www.example.com/a?b=1,见附件",
                "(一)建会。(1)入会|（一）建会。（1）入会",
                "２０２３年ＧＤＰ增长５．２％|2023年GDP增长5.2％",
                "Hello, world (ok)|Hello, world (ok)",
            })
    void widthIsMendedBesideChineseOnly(String before, String after) {
        assertThat(clean(before)).isEqualTo(after);
    }

    @Test
    void straysGo() {
        assertThat(clean("\ufeff\u3000\u3000一、\u00a0加强`组织\u200b建设  \r\n\r\n \u3000二、维权\n\n"))
                .isEqualTo("一、加强组织建设\n二、维权");
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
    void aSentenceBrokenOverTwoLinesIsWhole() {
        String text = "工会工作情况\n今年以来，全镇各级工会深入企业开展走访。共收集意见建议和\n合理化建议312条，办结298条。\n（一）组织建设。新建工会12家。";
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text().lines()).hasSize(3).anyMatch(line -> line.endsWith("共收集意见建议和合理化建议312条，办结298条。"));
        assertThat(repaired.edits())
                .singleElement()
                .satisfies(edit -> assertThat(edit.kind()).isEqualTo(EditKind.LINE_JOIN));
    }

    @Test
    void aLongTextOfOneKindIsRepairedInTime() {
        for (String piece : List.of("（", "…", " ", "×", "会(huì)", "。一", "|", "\n", "“”", "20xx年", "\u3000\n")) {
            assertTimeout(Duration.ofSeconds(5), () -> repairs.repair(piece.repeat(20_000)), piece);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Behind a semicolon within a paragraph, behind half a word, before a mark, within a quotation.
                "工作情况|全镇工会工作稳步推进。加强阵地建设，新建职工书屋12个；|积极推进困难职工帮扶，走访慰问困难职工320人次。",
                "工作情况|今年以来，全镇各级工会认真贯彻落实上级部署。按照有关规定适当控|制活动规模和经费支出，确保安全有序。",
                "工作情况|今年以来，全镇各级工会认真贯彻落实上级部署，新建企业工会十二家|，发展会员三百二十人，超额完成全年任务。",
                "工作情况|今年以来，全镇各级工会认真贯彻落实上级部署，组织开展“建功新时|代”主题竞赛，参赛职工三百二十人次。",
            })
    void aLineBrokenInMidSentenceIsJoined(String title, String first, String second) {
        assertThat(clean(title + "\n" + first + "\n" + second)).isEqualTo(title + "\n" + first + second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请材料\n申请人应当提交下列材料，并对材料的真实性负责，具体包括：\n申请人的身份证明，以及与用人单位签订的劳动合同复印件；\n所在单位出具的困难情况证明，并附家庭收入说明。",
                "工作报告\n我们坚持稳中求进，经济发展取得了很大的成绩。但是困难是不可避免的\n王部长接着谈到了下一步的打算，他说，任务还很重。",
                "工作报告\n我国的国际地位显著提高。社会进步，民族团结，巍然屹立在世界的东方。\n国民经济快速增长。\n在上年快速增长的基础上，今年我国经济继续蓬勃发展。",
            })
    void linesThatStandForThemselvesStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void theWordsOfALinkAreBackInTheirSentence() {
        assertThat(clean("讲话稿\n各级工会要切实履行维护职工合法权益的神圣职责。要推动《。\n劳动合同。\n法》的贯彻实施，健全完善协调劳动关系机制。"))
                .endsWith("要推动《劳动合同法》的贯彻实施，健全完善协调劳动关系机制。");
        assertThat(clean("讲话稿\n希望各级工会进一步推动企业事业单位健全完善。\n劳动合同。\n集体合同和工资协商制度，维护好职工的合法权益。"))
                .endsWith("健全完善劳动合同、集体合同和工资协商制度，维护好职工的合法权益。");
    }

    @ParameterizedTest
    @CsvSource({
        "让我们紧密团结在以为的党中央周围,NAME,16,''",
        "迎接党的的胜利召开,SESSION,4,''",
        "取得了新成效。强调，工会组织要做好工作,NAME,7,''",
        "去年，习在视察我省时要求,NAME,3,习",
        "我们要牢记的嘱托,NAME,5,''",
        "深入学习贯彻习对临江系列重要讲话精神,NAME,6,习",
        "我们要沿着习指引的方向前进,NAME,5,习",
        "认真贯彻对临江工作的重要指示精神,NAME,4,''",
        "成绩的取得根本在于掌舵领航,NAME,9,''",
        "深入贯彻党的和二十届二中全会精神,SESSION,6,''",
    })
    void whatWasTakenOutWithoutAMarkIsAnEmptySlot(String text, SlotType type, int at, String before) {
        int from = text.startsWith("让我们") ? text.indexOf("为的") : at;
        assertThat(repairs.repair(text).slots()).singleElement().satisfies(slot -> {
            assertThat(slot.type()).isEqualTo(type);
            assertThat(slot.at()).isEqualTo(new Span(from, from + before.length()));
            assertThat(slot.before()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "组织职工学习对照检查材料，练习和党中央文件有关的问答，实习指引。",
                "认真贯彻对口支援政策，加强对企业的服务，落实对策。",
                "坚持以人为本，——人民至上、生命至上，——项目为王，——家庭和睦。",
                "当年秋天，县委主要领导在会上讲话后，亲临一线考察指导。",
            })
    void whatIsWholeHasLostNothing(String text) {
        assertThat(repairs.repair(text).slots()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "县人大会副主任主持会议,县人大常委会副主任主持会议",
        "自觉接受人大及其会的监督,自觉接受人大及其常委会的监督",
        "提请自治区人大会审议,提请自治区人大常委会审议",
    })
    void aCommitteeThatLostItsStandingHasItBackWhereGrammarWantsIt(String text, String expected) {
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text()).isEqualTo(expected);
        assertThat(repaired.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(EditKind.SUBSTITUTION);
            assertThat(edit.certified()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"会前市委会专题听取了汇报", "由省委、市委书记周明远主持"})
    void whereTheWordMayBeMissingThatIsProposed(String text) {
        Repaired repaired = repairs.repair(text);
        assertThat(repaired.text()).isEqualTo(text);
        assertThat(repaired.proposals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"召开全县人大会议和工人大会，举行千人大会。", "民革市委会专题研究了提案。", "省委、省政府和市委、市政府高度重视。"})
    void otherCommitteesAndMeetingsLackNothing(String text) {
        assertThat(repairs.repair(text).edits()).isEmpty();
        assertThat(repairs.repair(text).proposals()).isEmpty();
    }

    @Test
    void aPageWithoutOneCapitalHasItsShortFormsBack() {
        assertThat(clean("加快5g网络建设，全镇gdp增长6%，建成b型保税中心（reits模式），用地5km，单重5g，沿g318国道，见www.a.cn/gdp，建设xx镇。"))
                .isEqualTo("加快5G网络建设，全镇GDP增长6%，建成B型保税中心（REITs模式），用地5km，单重5g，沿G318国道，见www.a.cn/gdp，建设xx镇。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加快5g网络建设，全镇gdp增长6%，建成b型中心，职工之家获评AAA级。", "下载掌上工会app，全镇gdp增长6%，下载app登录。"})
    void whereCapitalsStandOrOneWordIsSmallTheWriterWroteSo(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void aLineThatHasLostItsBeginningIsTold() {
        assertThat(repairs.repair("工作汇报\n全年工作稳步推进，成效明显。\n、讲课等活动，迅速提高工作水平。").slots())
                .singleElement()
                .satisfies(slot -> assertThat(slot.type()).isEqualTo(SlotType.LOST));
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
    void aPaywallLeavesASlotWithItsCount() {
        Repaired repaired = repairs.repair(
                "一、坚持党的领导，做好各项工作。\n……(某网http://a.cn省略474字,正式会员可完整阅读)……\n开展工作。我镇 ……(未完,全文共2096字,当前仅显示1333字,请阅读下面提示信息。");
        assertThat(repaired.text()).isEqualTo("一、坚持党的领导，做好各项工作。\n……\n开展工作。我镇 ……");
        assertThat(repaired.slots())
                .extracting(slot -> slot.count().orElseThrow())
                .containsExactly(474, 763);
        assertThat(repaired.defects())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.kind()).isEqualTo(DefectKind.TRUNCATED));
    }

    @ParameterizedTest
    @CsvSource({
        "下辖**个行政村,NUMBER,个",
        "总人口**人,NUMBER,人",
        "地区生产总值——亿元,NUMBER,亿元",
        "投入资金——多万元,NUMBER,万元",
        "增长×%以上,NUMBER,%",
        "进入全省前×名,NUMBER,名",
        "20xx年以来,YEAR,",
        "党的xx届五中全会,SESSION,",
        "*镇拥有工会,PLACE,",
        "建成厂房两处，——个村受益,NUMBER,个",
        "**同志作了报告,NAME,",
        "是“”的开局之年,SLOGAN,",
    })
    void whatWasBlottedOutIsATypedSlot(String text, SlotType type, String unit) {
        List<Slot> slots = repairs.repair(text).slots();
        assertThat(slots).singleElement().satisfies(slot -> {
            assertThat(slot.type()).isEqualTo(type);
            assertThat(slot.unit().orElse(null)).isEqualTo(unit);
            assertThat(slot.before()).isEqualTo(slot.at().in(text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"实施“数据要素×”行动", "人次数＝出院人次数×平均住院天数。", "占地3×4米", "总体要求——坚持稳中求进", "“两新”组织", "MAX值"})
    void otherMarksAreNoSlots(String text) {
        assertThat(repairs.repair(text).slots()).isEmpty();
    }

    @Test
    void aLineDecodedWronglyIsToldAndKept() {
        String lost = new String("工会组织建设工作总结和下一步打算".getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);
        String wrong = new String(lost.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        Repaired repaired = repairs.repair("工会工作情况,见下。\n" + wrong + "\n完。");
        assertThat(repaired.text()).contains(wrong);
        assertThat(repaired.defects())
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(DefectKind.UNDECODED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterLeadsBackAndEveryEditTellsWhatStoodThere(long seed) {
        String decoded = anyPage(new Random(seed));
        Repaired repaired = repairs.repair(decoded);
        Span before = new Span(0, 0);
        for (int i = 0; i < repaired.text().length(); i++) {
            Span original = repaired.map().original(new Span(i, i + 1));
            assertThat(original.isEmpty()).isFalse();
            assertThat(original.to()).isLessThanOrEqualTo(decoded.length());
            assertThat(original.from()).isGreaterThanOrEqualTo(before.from());
            assertThat(original.to()).isGreaterThanOrEqualTo(before.to());
            before = original;
        }
        assertThat(repaired.edits()).allSatisfy(edit -> {
            assertThat(edit.before()).isEqualTo(edit.original().in(decoded));
            assertThat(edit.after()).isEqualTo(edit.at().in(repaired.text()));
        });
        assertThat(rebuilt(decoded, repaired)).isIn(repaired.text(), repaired.text() + "\n", repaired.text() + "\r\n");
        assertThat(clean(repaired.text())).isEqualTo(repaired.text());
    }

    /// The decoded file with its edits made is the clean text.
    private static String rebuilt(String decoded, Repaired repaired) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Edit edit : repaired.edits()) {
            text.append(decoded, from, edit.original().from()).append(edit.after());
            from = edit.original().to();
        }
        return text.append(decoded.substring(from)).toString();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static String anyPage(Random random) {
        List<String> pieces = List.of(
                "總工會(huì)",
                "關(guān)于",
                "勞動(dòng)競(jìng)賽",
                "工会工作",
                ",",
                ";",
                "(",
                ")",
                "?!",
                "增长3.5%",
                "\r\n",
                "\n",
                "\u3000\u3000",
                " ",
                "\u200b",
                "`",
                "**市",
                "20xx年",
                "……(省略47字,正式會員可完整閱讀)……",
                "\n- 上一篇:通知\n",
                "\n- 时间:2023-01-01\n",
                "著名",
                "隨著",
                "一、",
                "。",
                "“”",
                "\u00a0",
                "目录\n一、建会\n……\n",
                "𠮷",
                "http://a.cn/x,y");
        return IntStream.range(0, 60)
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
