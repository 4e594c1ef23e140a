package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A page that tore a link out of its line lost the marks of the lists behind it.
class LostMarksTest {
    private static final String LISTS = "要保障劳动就业、收入分配和社会保障、安全卫生等权益。";

    private static String repaired(String page) {
        return new Repairs().repair(page).text();
    }

    @Test
    void thingsThatThePageListsElsewhereAreListedAgain() {
        String page = LISTS
                + "\n要以推进职工全面发展为主题，进一步推动企事业单位健全完善。\n劳动合同。\n"
                + "集体合同工资集体协商等制度机制，切实维护好职工群众在劳动就业收入分配社会保障安全卫生等方面的合法权益。";
        assertThat(repaired(page)).contains("健全完善劳动合同、集体合同").contains("在劳动就业、收入分配、社会保障、安全卫生等方面");
    }

    @Test
    void aVerbWithItsThingIsNoList() {
        String page =
                LISTS + "\n要以推进职工全面发展为主题，进一步推动企事业单位健全完善。\n劳动合同。\n" + "集体合同制度，组织专项治理整顿家政服务市场规范等工作，努力让广大职工分享改革红利共享发展成果。";
        assertThat(repaired(page)).contains("组织专项治理整顿家政服务市场规范等工作").contains("分享改革红利、共享发展成果");
    }

    @Test
    void aLineThatKeptItsMarksIsLeftAlone() {
        String line = "劳动合同制度、劳动标准和劳动就业收入分配社会保障安全卫生等方面的制度要继续加强完善落实。";
        String page = LISTS + "\n要以推进职工全面发展为主题，进一步推动企事业单位健全完善。\n劳动合同。\n" + line;
        assertThat(repaired(page)).contains("劳动就业收入分配社会保障安全卫生等");
    }
}
