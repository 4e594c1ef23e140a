package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LibraryCommandsTest {
    private static final String SUMMARY = """
        白石镇总工会2023年工作总结
        一、主要工作
        （一）组织建设
        全镇新建基层工会6家，工会组建率达到92.5%，比上年提高1.2个百分点。
        （二）维权服务
        调处劳动争议18件，为职工追回工资36万元。
        """;
    private static final String NOTICE = """
        白石鎮總工會關於開展送清涼活動的通知
        各基層工會：
        請各單位於七月底前把慰問品送到一線職工手中，工會組建率低的單位要先行補課。
        """;

    @TempDir
    Path folder;

    private Path documents = Path.of("");
    private Path library = Path.of("");

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("往年"));
        library = folder.resolve("专库");
        Files.writeString(documents.resolve("总结.txt"), SUMMARY);
        Files.write(documents.resolve("通知.txt"), NOTICE.getBytes(Charset.forName("Big5")));
    }

    @Test
    void takingTheSameFolderTwiceChangesNothing() throws IOException {
        assertThat(take().out()).contains("新收入2个文件，已有0个");
        var before = state();
        assertThat(take().out()).contains("新收入0个文件，已有2个");
        assertThat(state()).isEqualTo(before);
    }

    private String state() throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            var state = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                state.append(file)
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
            return state.toString();
        }
    }

    @Test
    void aRunOfCharactersIsFoundInBothScriptsFromBothScripts() {
        take();
        for (String query : new String[] {"\"工会组建率\"", "\"工會組建率\""}) {
            JsonNode answer = run("search", query, "--json").json();
            assertThat(answer.get("total").asInt()).as(query).isEqualTo(2);
            for (JsonNode hit : answer.get("hits")) {
                JsonNode match = hit.get("matches").get(0);
                String text = hit.get("text").asString();
                assertThat(text.substring(match.get(0).asInt(), match.get(1).asInt()))
                        .isEqualTo("工会组建率");
            }
        }
    }

    @Test
    void aPersonSeesTheMatchMarkedUnderItsHeadings() {
        take();
        assertThat(run("search", "\"调处劳动争议\"").out())
                .contains("白石镇总工会2023年工作总结")
                .contains("（二）维权服务")
                .contains("【调处劳动争议】18件");
    }

    @Test
    void whoMistypesIsAskedWhatWasMeant() {
        take();
        assertThat(run("search", "公会组件率").out()).contains("您要找的是不是：工会组建率").contains("？");
        assertThat(run("search", "\"公会组件率\"", "--json")
                        .json()
                        .get("suggestions")
                        .get(0)
                        .asString())
                .isEqualTo("\"工会组建率\"");
        assertThat(run("search", "工会组建率").out()).doesNotContain("您要找的是不是");
    }

    @Test
    void aHeadingIsCompletedFromItsBeginning() {
        take();
        assertThat(run("search", "--complete", "组织").out()).contains("组织建设");
        JsonNode answer = run("search", "--complete", "wq", "--json").json();
        assertThat(answer.get("headings").get(0).get("heading").asString()).isEqualTo("维权服务");
        assertThat(answer.get("headings").get(0).get("count").asInt()).isEqualTo(1);
        assertThat(run("search", "--complete", "航天").out()).contains("没有这样的小标题");
    }

    @Test
    void theFacetsTellTheOrganisationsAndEachIsExact() {
        take();
        JsonNode facets = run("search", "工会", "--json").json().get("facets");
        assertThat(facets.get("organisation").propertyNames()).isNotEmpty();
        for (String organisation : facets.get("organisation").propertyNames()) {
            assertThat(run("search", "工会", "--organisation", organisation, "--json")
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(facets.get("organisation").get(organisation).asInt());
        }
    }

    @Test
    void whatIsBlottedOutCanStandForWhatIsLookedFor() throws IOException {
        Files.writeString(documents.resolve("脱敏.txt"), "2023年工作情况\n全镇企业工会组建率提高**个百分点，帮扶职工××人次。\n");
        take();
        assertThat(run("search", "\"组建率提高1.2个百分点\"", "--slots").out()).contains("【组建率提高**个百分点】");
        assertThat(run("search", "\"组建率提高1.2个百分点\"").out()).contains("没有找到");
        assertThat(run("search", "组建率", "--slots").error()).contains("--slots 只对引号里的字起作用");
    }

    @Test
    void everyFileStandsOnceWithItsBestParagraphs() {
        take();
        var search = run("search", "工会组建率", "--documents");
        assertThat(search.out())
                .startsWith("共2份文件，2段")
                .contains("白石镇总工会2023年工作总结（工作总结，2023年）")
                .contains("【工会组建率】达到92.5%")
                .contains("【工会组建率】低的单位");
        JsonNode answer = run("search", "工会组建率", "--documents", "--json").json();
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("paragraphs").asInt()).isEqualTo(2);
        for (JsonNode document : answer.get("documents")) {
            assertThat(document.get("total").asInt()).isEqualTo(1);
            assertThat(document.get("hits").get(0).get("document")).isEqualTo(document.get("document"));
        }
        assertThat(run("search", "航天发射", "--documents").out()).startsWith("没有找到。");
        assertThat(run("search", "公会组件率", "--documents").out()).contains("您要找的是不是：工会组建率？");
    }

    @Test
    void newerFilesComeFirstWhenAskedFor() throws IOException {
        for (int year : new int[] {2009, 2024, 2016}) {
            Files.writeString(
                    documents.resolve(year + ".txt"), year + "年工会工作总结\n一、帮扶工作\n全年慰问困难职工一百人，" + year + "年没有遗漏。\n");
        }
        take();
        for (String form : new String[] {"--fresh", "--fresh --documents"}) {
            var search = run(Stream.concat(Stream.of("search", "慰问困难职工"), Stream.of(form.split(" ")))
                    .toArray());
            assertThat(search.out()).contains("新的在前：比最新的文档每早三年，得分减半");
            assertThat(search.out()).containsSubsequence("2024年没有遗漏", "2016年没有遗漏", "2009年没有遗漏");
        }
        assertThat(run("search", "慰问困难职工", "--fresh", "--json")
                        .json()
                        .get("fresh")
                        .asBoolean())
                .isTrue();
        assertThat(run("search", "慰问困难职工", "--documents", "--json")
                        .json()
                        .get("fresh")
                        .asBoolean())
                .isFalse();
        assertThat(run("search", "慰问困难职工").out()).doesNotContain("新的在前");
    }

    @Test
    void theLanguageOfQueriesMayBeTypedInTraditionalScript() {
        take();
        for (String query : new String[] {"組建率 類型:通知", "組建率 年份:2023 標題:總結", "組建率 單位:\"白石鎮總工會\" 類型:工作總結"}) {
            assertThat(run("search", query, "--json").json().get("total").asInt())
                    .as(query)
                    .isEqualTo(1);
        }
    }

    @Test
    void aSearchWithoutHitsIsDone() {
        take();
        for (String command : new String[] {"concordance", "collocations", "trend"}) {
            var nothing = run(command, "航天发射");
            assertThat(nothing.exit()).isZero();
            assertThat(nothing.out().strip()).isEqualTo("没有找到。");
        }
        var search = run("search", "\"航天发射\"");
        assertThat(search.exit()).isZero();
        assertThat(search.out()).contains("没有找到");
    }

    @Test
    void theListTellsEachDocumentAndItsKind() {
        take();
        JsonNode files = run("list", "--json").json().get("files");
        assertThat(files.valueStream()
                        .map(file -> file.get("documents").get(0).get("kind").asString()))
                .containsExactlyInAnyOrder("工作总结", "通知");
        assertThat(run("list").out()).contains("白石镇总工会2023年工作总结").contains("共2个文件");
    }

    @Test
    void aRemovedFileIsFoundNoMoreAndCanBeTakenAgain() {
        take();
        String id = run("search", "\"送清凉\"", "--json")
                .json()
                .get("hits")
                .get(0)
                .get("document")
                .asString();
        assertThat(run("remove", id).exit()).isZero();
        assertThat(run("search", "\"送清凉\"", "--json").json().get("total").asInt())
                .isZero();
        assertThat(take().out()).contains("新收入1个文件，已有1个");
        assertThat(run("search", "\"送清凉\"", "--json").json().get("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void whatAKilledRunLeftOutOfTheIndexIsIndexedByTheNext() throws IOException {
        take();
        Files.writeString(library.resolve("indexed.txt"), "");
        run("take", documents);
        assertThat(run("search", "\"工会组建率\"", "--json").json().get("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void aBackupBringsTheWholeLibraryBack() {
        take();
        Path backup = folder.resolve("备份.zip");
        assertThat(run("backup", backup).exit()).isZero();
        Path other = folder.resolve("另一专库");
        assertThat(CommandLine.run("restore", backup, "--library", other).out()).contains("共2个文件");
        assertThat(CommandLine.run("search", "\"工会组建率\"", "--json", "--library", other)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void restoringOverwritesNothing() {
        take();
        Path backup = folder.resolve("备份.zip");
        run("backup", backup);
        var restore = run("restore", backup);
        assertThat(restore.exit()).isEqualTo(3);
        assertThat(restore.errors()).singleElement().asString().contains("不会覆盖");
        assertThat(run("backup", backup).errors()).singleElement().asString().contains("已存在");
    }

    @Test
    void aWordOfOnesOwnIsKeptWholeOnceAdded() {
        take();
        assertThat(run("lexicon", "check", "推进枫桥驿站建设").out()).doesNotContain("枫桥驿站");
        run("lexicon", "add", "枫桥驿站");
        assertThat(run("lexicon", "check", "推进枫桥驿站建设").out()).contains(" 枫桥驿站 ");
        assertThat(run("lexicon", "list").out().strip()).isEqualTo("枫桥驿站");
        assertThat(run("take", documents).exit()).isZero();
        assertThat(run("lexicon", "remove", "枫桥驿站", "没有的词").exit()).isEqualTo(1);
        assertThat(run("lexicon", "list").out()).isEmpty();
    }

    @Test
    void theContextOfAWordIsShownLineByLine() {
        take();
        JsonNode answer = run("concordance", "组建率", "--width", "4", "--group", "year", "--json")
                .json();
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("lines")
                        .valueStream()
                        .map(line -> line.get("before").asString()))
                .allMatch(before -> before.endsWith("工会"));
        assertThat(answer.get("groups").get("2023").asInt()).isEqualTo(1);
    }

    @Test
    void theYearsAndTheCompanyOfAWordAreCounted() {
        take();
        assertThat(run("trend", "组建率", "--json").json().get("total").asInt()).isEqualTo(2);
        assertThat(run("collocations", "组建率", "--json").json().get("collocates").isArray())
                .isTrue();
        assertThat(run("trend", "组建率").out()).contains("2023");
    }

    private CommandLine take() {
        return run("take", documents);
    }

    private CommandLine run(Object... arguments) {
        return CommandLine.run(Stream.concat(Stream.of(arguments), Stream.of("--library", library))
                .toArray());
    }
}
