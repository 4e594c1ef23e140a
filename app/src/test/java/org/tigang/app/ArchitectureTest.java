package org.tigang.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The walls of the house; the table in `docs/architecture.md` gives the reasons.
class ArchitectureTest {
    /// Every build has its test classes in a folder of this name, the quick one not where ArchUnit looks.
    private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("org.tigang");

    /// What the JDK brings, and the annotations that leave no trace at run time.
    private static final String[] JDK = {"java..", "javax..", "org.jspecify.annotations.."};

    @Test
    void theWholeHouseIsSeen() {
        assertThat(packages())
                .contains(
                        "org.tigang.corpus",
                        "org.tigang.corpus.model",
                        "org.tigang.corpus.format",
                        "org.tigang.corpus.repair",
                        "org.tigang.corpus.structure",
                        "org.tigang.corpus.figure",
                        "org.tigang.corpus.language",
                        "org.tigang.corpus.library",
                        "org.tigang.indexer",
                        "org.tigang.indexer.query",
                        "org.tigang.indexer.lucene",
                        "org.tigang.generator",
                        "org.tigang.generator.figures",
                        "org.tigang.generator.intake",
                        "org.tigang.generator.phrase",
                        "org.tigang.generator.formality",
                        "org.tigang.generator.outline",
                        "org.tigang.generator.layout",
                        "org.tigang.generator.export",
                        "org.tigang.generator.font",
                        "org.tigang.generator.check",
                        "org.tigang.generator.lint",
                        "org.tigang.generator.refresh",
                        "org.tigang.app");
        assertThat(HOUSE).hasSizeGreaterThan(150);
        assertThat(HOUSE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("org.tigang.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    /// Each library, and the only packages that may know it.
    @ParameterizedTest
    @CsvSource({
        "com.hankcs.., org.tigang.corpus.language",
        "org.apache.lucene.., org.tigang.indexer.lucene",
        "org.docx4j.., org.tigang.generator.export",
        "org.jsoup.., org.tigang.corpus.format",
        "org.apache.pdfbox.., org.tigang.corpus.format org.tigang.generator.export org.tigang.generator.font"
                + " org.tigang.generator.check",
        "org.apache.fontbox.., org.tigang.corpus.format org.tigang.generator.export org.tigang.generator.font",
        "org.apache.xmpbox.., org.tigang.generator.export",
        "org.apache.pdfbox.pdmodel.., org.tigang.corpus.format org.tigang.generator.export org.tigang.generator.check",
        "org.apache.poi.., org.tigang.corpus.format org.tigang.generator.intake org.tigang.generator.check",
        "org.apache.commons.csv.., org.tigang.corpus.format org.tigang.generator.intake org.tigang.generator.check",
        "org.apache.commons.compress.., org.tigang.corpus.format",
        "com.rtfparserkit.., org.tigang.corpus.format",
        "picocli.., org.tigang.app.command",
        "me.tongfei.., org.tigang.app.screen"
    })
    void aLibraryLivesInItsOwnPackagesOnly(String library, String owners) {
        String[] homes = owners.split(" ");
        assertThat(HOUSE.that(resideInAnyPackage(homes)).stream()
                        .anyMatch(owner -> owner.getDirectDependenciesFromSelf().stream()
                                .anyMatch(use -> resideInAnyPackage(library).test(use.getTargetClass()))))
                .as("the library is used at all")
                .isTrue();
        noClasses()
                .that(resideOutsideOfPackages(homes))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void theGroundUsesTheJdkAlone() {
        for (String ground : List.of("org.tigang.corpus.model", "org.tigang.generator.figures")) {
            classes()
                    .that()
                    .resideInAPackage(ground)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(JDK).or(resideInAnyPackage(ground)))
                    .check(HOUSE);
        }
    }

    @Test
    void indexerAndGeneratorAreStrangers() {
        forbid("org.tigang.indexer..", "org.tigang.generator..");
        forbid("org.tigang.generator..", "org.tigang.indexer..");
    }

    @Test
    void anArrowPointsDownOnly() {
        forbid("org.tigang.corpus..", "org.tigang.indexer..", "org.tigang.generator..");
        for (String below : List.of("org.tigang.corpus..", "org.tigang.indexer..", "org.tigang.generator..")) {
            forbid(below, "org.tigang.app..");
        }
    }

    @Test
    void stagesDoNotKnowTheirNeighbours() {
        forbid("org.tigang.corpus.format", "org.tigang.corpus.repair", "org.tigang.corpus.structure");
        forbid(
                "org.tigang.corpus.repair",
                "org.tigang.corpus.format",
                "org.tigang.corpus.structure",
                "java.nio.file..");
        forbid("org.tigang.corpus.structure", "org.tigang.corpus.format", "java.nio.file..");
        forbid("org.tigang.indexer.query", "org.tigang.corpus.language", "org.tigang.corpus.format");
        forbid("org.tigang.generator.intake", "org.tigang.generator.phrase", "org.tigang.generator.outline");
        forbid("org.tigang.generator.export", "org.tigang.generator.figures", "org.tigang.generator.intake");
        forbid(
                "org.tigang.generator.font",
                "org.tigang.generator.export",
                "org.tigang.generator.layout",
                "org.apache.pdfbox.pdmodel..");
        forbid("org.tigang.generator.phrase", "java.nio.file..", "java.io..");
        forbid("org.tigang.generator.layout", "org.tigang.generator.export");
        forbid("org.tigang.generator.refresh", "org.tigang.generator.export", "org.tigang.generator.phrase");
        forbid("org.tigang.indexer.concordance", "org.tigang.indexer.collocation", "org.tigang.indexer.trend");
        forbid("org.tigang.indexer.collocation", "org.tigang.indexer.concordance", "org.tigang.indexer.trend");
        forbid("org.tigang.indexer.trend", "org.tigang.indexer.concordance", "org.tigang.indexer.collocation");
    }

    /// A mistake of the writer must not be made again by who checks it: not one class is shared, but for the words of
    /// the dictionary and the values of the ground.
    @Test
    void whoeverChecksKnowsNothingOfTheWriter() {
        String check = "org.tigang.generator.check";
        classes()
                .that()
                .resideInAPackage(check)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages("org.tigang..")
                        .or(resideInAnyPackage(check, "org.tigang.corpus.model", "org.tigang.corpus.language")))
                .check(HOUSE);
        forbid("org.tigang.generator", check);
        for (String writer : List.of("intake", "figures", "phrase", "outline", "layout", "font", "export", "refresh")) {
            forbid("org.tigang.generator." + writer, check);
        }
    }

    /// The page rules are the standard's: who looks at a page does not know how this house writes one.
    @Test
    void whoeverLintsKnowsTheStandardAlone() {
        String lint = "org.tigang.generator.lint";
        classes()
                .that()
                .resideInAPackage(lint)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JDK)
                        .or(resideInAnyPackage(lint, "org.tigang.corpus.model", "org.w3c.dom..", "org.xml.sax..")))
                .check(HOUSE);
        for (String other : List.of("", ".intake", ".phrase", ".layout", ".export", ".check", ".refresh")) {
            forbid("org.tigang.generator" + other, lint);
        }
    }

    private static void forbid(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(HOUSE);
    }

    @Test
    void noPackageLetsNullThrough() {
        Set<String> unmarked = packages().stream()
                .filter(name -> !HOUSE.getPackage(name).isAnnotatedWith(NullMarked.class))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void onlyTheCommandLineSpeaksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tigang.app..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void oldDatesAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .check(HOUSE);
    }

    @Test
    void nothingHangsOnTheDefaultCharsetOrLocale() {
        noClasses().should().callCodeUnitWhere(DEFAULTS).check(HOUSE);
    }

    @Test
    void theRulesCatchWhoeverBreaksThem() {
        JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
        assertThatThrownBy(
                        () -> noClasses().should().callCodeUnitWhere(DEFAULTS).check(careless))
                .hasMessageContaining("toLowerCase")
                .hasMessageContaining("getBytes");
        assertThatThrownBy(() -> noClasses().should(ACCESS_STANDARD_STREAMS).check(careless))
                .hasMessageContaining("System.out");
    }

    /// Does what nobody in the house may do.
    private static final class Careless {
        @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "UnusedMethod"})
        static void shout(String text) {
            System.out.println(text.toLowerCase().getBytes().length);
        }
    }

    private static final DescribedPredicate<JavaCall<?>> DEFAULTS =
            new DescribedPredicate<>("it takes the charset or the locale of the machine") {
                // The classes whose shorter forms hang on the machine, and what the longer forms name.
                private final Set<String> charsets = Set.of(
                        "java.lang.String.<init>([B)",
                        "java.lang.String.getBytes()",
                        "java.io.InputStreamReader.<init>(java.io.InputStream)",
                        "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                        "java.io.PrintStream.<init>(java.io.OutputStream)",
                        "java.io.ByteArrayOutputStream.toString()",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.util.Locale.getDefault()",
                        "java.nio.charset.Charset.defaultCharset()");

                @Override
                public boolean test(JavaCall<?> call) {
                    return charsets.contains(call.getTarget().getFullName());
                }
            };

    private static Set<String> packages() {
        return HOUSE.stream()
                .map(type -> type.getPackage())
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
