package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.SlotType;

/// The damages done to bytes, made here by channels of the test's own and undone by the repairs.
class DecodingTest {
    private static final Charset GBK = Charset.forName("x-mswin-936");
    private static final String SOUND =
            "臨江市總工會(huì)關于開展勞動(dòng)競(jìng)賽的總結(jié)\n各級工會(huì)著力推進(jìn)建會(huì)工作,發(fā)揮了積極作用,優(yōu)化了服務(wù)。\n";

    private final Repairs repairs = new Repairs();

    private Edit edit(String page, EditKind kind) {
        return repairs.repair(page).edits().stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /// A mirror in a few lines: text as hexadecimal bytes, a reading behind the bytes of its character, then
    /// decoded.
    private static String mirrored(String text, Map<String, String> readings) {
        String hex = HexFormat.of().formatHex(text.getBytes(GBK));
        for (var entry : readings.entrySet()) {
            String key = HexFormat.of().formatHex(entry.getKey().getBytes(GBK));
            hex = hex.replace(key, key + HexFormat.of().formatHex(("(" + entry.getValue() + ")").getBytes(GBK)));
        }
        return decoded(HexFormat.of().parseHex(hex));
    }

    /// As the readers of the sites did: a lone first byte is `?` and takes an ASCII letter along, holes vanish.
    private static String decoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            boolean lead = bytes[i] < 0;
            boolean pair = lead && i + 1 < bytes.length && (bytes[i + 1] & 0xFF) >= 0x40;
            if (pair) {
                String c = new String(bytes, i, 2, GBK);
                boolean hole = c.contains("\uFFFD") || (c.charAt(0) >= '\uE000' && c.charAt(0) < '\uF900');
                text.append(hole ? "" : c);
            } else {
                text.append(lead ? "?" : String.valueOf((char) bytes[i]));
            }
            i += lead ? 1 : 0;
        }
        return text.toString()
                .replace('，', ',')
                .replace('！', '!')
                .replace('；', ';')
                .replace('？', '?');
    }

    @ParameterizedTest
    @CsvSource({"工作方式轉變為維護職工權益,优变为维护职工权益", "企業家帶頭,规企业家带头"})
    void aReadingPutInBetweenTwoCharactersIsTakenOutAndTheBytesComeTogether(String sound, String expected) {
        String page = mirrored(sound, Map.of("優", "yōu", "規", "guī"));
        assertThat(page).contains("?");
        assertThat(repairs.repair(SOUND + page).text()).contains(expected.substring(1));
    }

    /// The damage of the second begins right where that of the first ends.
    @Test
    void twoSlipsThatTouchAreBothRead() {
        String page = "統籌兜底基層“三?!保_?;鶎迂?cái)政平穩運行。\n加強財(cái)政監督，壯大財(cái)力，發展經濟。\n";
        assertThat(repairs.repair(page).text()).startsWith("统筹兜底基层“三保”，").contains("基层财政平稳运行。");
    }

    @Test
    void whereEveryByteShowsTheRepairIsCertified() {
        String page = SOUND + mirrored("工作内容已轉變為維護職工的權益。", Map.of("優", "yōu"));
        Edit edit = edit(page, EditKind.GBK_PINYIN);
        assertThat(edit.after()).isEqualTo("变为维");
        assertThat(edit.certified()).isTrue();
    }

    @Test
    void textCutBeforeTheBytesOfAMarkIsJoinedAndNotCertified() {
        byte[] bytes = "加強組織領導,確保“縣級工會”取得實效。".getBytes(GBK);
        int at = "加強組織領導確".length() * 2 + 1 + 1;
        List<String> pieces = new ArrayList<>();
        pieces.add(decoded(Arrays.copyOf(bytes, at)));
        pieces.add(decoded(Arrays.copyOfRange(bytes, at, bytes.length)));
        String page = String.join("", pieces);
        assertThat(page).contains("確?!翱h");
        Edit edit = edit(SOUND + page, EditKind.GBK_CUT);
        assertThat(edit.before()).isEqualTo("確?!翱h");
        assertThat(edit.after()).isEqualTo("确保“县");
        assertThat(edit.certified()).isFalse();
    }

    /// 水利率 and 专款 are words as well, and likelier by their characters alone.
    @ParameterizedTest
    @CsvSource({"農村規|模化供水率達到九成。,农村规模化供水率达到九成。", "完成|保回遷安置房建設。,完成保回迁安置房建设。", "建成省級臨床重點|專科建設項目。,建成省级临床重点专科建设项目。"})
    void thePhrasesOfOfficesTellWhatACutTook(String sound, String expected) {
        byte[] bytes = sound.replace("|", "").getBytes(GBK);
        int at = sound.substring(0, sound.indexOf('|')).getBytes(GBK).length + 1;
        String page = decoded(Arrays.copyOf(bytes, at)) + decoded(Arrays.copyOfRange(bytes, at, bytes.length));
        assertThat(page).contains("?");
        assertThat(repairs.repair(SOUND + page).text()).endsWith(expected);
    }

    @Test
    void aDigitThatWasEatenIsAnOpenSlotAndNotInvented() {
        String page = SOUND + mirrored("授予五一勞動獎章30名。", Map.of("務", "wù"));
        Repaired repaired = repairs.repair(page);
        assertThat(repaired.text()).contains("□0名").doesNotContain("30名");
        assertThat(repaired.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.type()).isEqualTo(SlotType.LOST);
            assertThat(slot.at().in(repaired.text())).isEqualTo("□");
            assertThat(slot.count()).hasValue(1);
        });
        assertThat(repaired.defects()).isEmpty();
    }

    @Test
    void aBoxThatThePageShowsIsNoLoss() {
        assertThat(repairs.repair("是否已经建会:□是 □否,請勾選。").slots()).isEmpty();
    }

    @Test
    void aQuestionThatAWriterAsksStays() {
        String text = "工会是什么?!怎么建?;谁来办??大家都在问。\n会员怎么办?(huì)议上已经讨论。";
        assertThat(repairs.repair(text).edits()).noneMatch(e -> e.kind() == EditKind.GBK_CUT);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,x-mswin-936", "UTF-8,ISO-8859-1", "GBK,ISO-8859-1"})
    void aPageReadInTheWrongEncodingIsReadAgain(Charset written, Charset read) {
        String sound = "今年以来，全镇各级工会深入企业开展走访，共收集职工意见建议三百余条，已经全部办结。";
        String page = new String(sound.getBytes(written), read);
        assertThat(repairs.repair(page).text()).isEqualTo(sound);
        String before = repairs.repair(page).edits().stream()
                .filter(e -> e.kind() == EditKind.MOJIBAKE)
                .map(Edit::before)
                .collect(Collectors.joining());
        assertThat(before).isEqualTo(page.strip());
    }

    @Test
    void aForeignLineOnASoundPageGoesAndTheEditTellsWhatItSaid() {
        String foreign = "工会组建工作情况怎么样，职工入会率达到多少，基层工会如何开展工作";
        String sound = "今年以来，全镇各级工会深入企业开展走访，共收集职工意见建议三百余条。\n".repeat(6);
        String line = new String(foreign.getBytes(StandardCharsets.UTF_8), GBK).replace("\uFFFD", "");
        Repaired repaired = repairs.repair(sound + line + "\n" + sound.strip());
        assertThat(repaired.text()).doesNotContain("宸ヤ").isEqualTo(sound + sound.strip());
        assertThat(edit(sound + line + "\n" + sound, EditKind.MOJIBAKE).after()).startsWith("工会组建工作情况怎么样，职工入会率达到多少");
    }

    @Test
    void numberedCharactersAreRead() {
        String page = "工会工作总结".chars().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
        assertThat(repairs.repair(page).text()).isEqualTo("工会工作总结");
    }
}
