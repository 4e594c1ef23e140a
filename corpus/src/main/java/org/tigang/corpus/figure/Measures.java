package org.tigang.corpus.figure;

/// The words that stand behind a number: a magnitude (万, 亿), then what is measured or counted.
///
/// Measure words are a closed class; the longer come first. Many begin other words too: 5项 but ×项目,
/// 3天 but ×天然气.
final class Measures {
    static final String MAGNITUDE = "(?:万亿|千亿|百亿|千万|百万|亿|万|千|百)?";

    private static final String RATES = "个百分点|百分点|个千分点|千分点|%|‰|倍|番|成(?!立|为|效|果|功|员|都|长|熟|品|本|不)";
    private static final String MONEY = "美元|人民币|欧元|日元|港元|元(?!旦|素)";
    private static final String PEOPLE = "人天|人公里|人(?!民|大|社|口|才|均|力|工|次)|户(?!次)|名(?!额|单|称|录|师|企|校|优|牌)|位(?!数|次|于)";
    private static final String TIMES = "[人户家件项场批案台架班趟车航村亩对]次|次(?!数|要)|轮|起(?!来|步|点)|例|宗|趟";
    private static final String SIZES = "公顷|亩|平方公里|平方千米|平方米|立方米|千米|公里|厘米|毫米|米|吨公里|吨|公斤|千克|斤|微克每立方米|微克|毫克|"
        + "千伏安|千瓦时|千瓦|兆瓦|度(?!假)|担|尺|升|小时|分钟|天(?!然|津|府|河)|课时|学时|岁|GWh|MWh|kWh|GW|MW|kW|EFLOPS|Gbps|Mbps|TEU|分(?=[，。；、）]|$)";
    private static final String THINGS =
            "家(?!庭|长|电|具)|标准箱|标箱|件|项(?!目)|场(?!所|馆|景)|期(?!间|末)|篇|份|批|条(?!例|件|款)|座|所(?!有|属|在|以)|"
                    + "处(?!于|理|置|级)|间|套|辆|台(?!账|阶)|架|艘|只|头|羽|株|本|册|支(?!持|部|出)|张|块|枚|根|班(?!子|组)|种|对(?!外|口|接|标|比|象|应)|"
                    + "个(?!体|性|别)|门(?!类|户)|片(?!区)|列|床|部(?!门|分|署|队|委|级)|款|幅|幢|栋|口(?!岸)|道(?!路)|桩|眼";
    private static final String OF_EACH = "(?:/(?:百人|万人|平方公里|立方米|平方米|公顷|公斤|千瓦时|小时|吨|人|户|亩|天|日|年|月))?";

    /// One measure word with its basis: 微克/立方米.
    static final String MEASURE = "(?:" + String.join("|", RATES, MONEY, TIMES, PEOPLE, SIZES, THINGS) + ")" + OF_EACH;

    private Measures() {}
}
