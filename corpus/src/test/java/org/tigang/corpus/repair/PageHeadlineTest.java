package org.tigang.corpus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A page's own headline above its lines is no line of the document, whatever the document blotted out.
class PageHeadlineTest {
    private static final String BODY = "各位代表：\n现在，我代表省人民政府向大会报告工作，请予审议，并请省政协委员提出意见。\n";

    private static String repaired(String page) {
        return new Repairs().repair(page).text();
    }

    @Test
    void theHeadlineComesOffThoughTheTitleLostItsYear() {
        String page = "2025年某省政府工作报告\n时间:2021-10-25 08:28:30\n20xx年某省政府工作报告\n" + BODY;
        assertThat(repaired(page)).startsWith("20xx年某省政府工作报告\n各位代表").doesNotContain("2025");
    }

    @Test
    void theHeadlineComesOffThatTheTitleRepeats() {
        String page = "2025年某省政府工作报告\n时间:2021-10-25 08:28:30\n2025年某省政府工作报告\n" + BODY;
        assertThat(repaired(page)).startsWith("2025年某省政府工作报告\n各位代表");
    }

    @Test
    void anotherTitleAboveStays() {
        String page = "某省人民代表大会文件\n时间:2021-10-25 08:28:30\n20xx年某省政府工作报告\n" + BODY;
        assertThat(repaired(page)).startsWith("某省人民代表大会文件\n20xx年某省政府工作报告\n");
    }
}
