package org.prongsai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.validate.Rule;

/** The few rules of structure that a newcomer would otherwise undo. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.prongsai");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.prongsai.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void importsFollowTheFlow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.prongsai.model..")
                .layer("source")
                .definedBy("org.prongsai.source..")
                .layer("document")
                .definedBy("org.prongsai.document..")
                .layer("parse")
                .definedBy("org.prongsai.parse..")
                .layer("validate")
                .definedBy("org.prongsai.validate..")
                .layer("page")
                .definedBy("org.prongsai.page..")
                .layer("render")
                .definedBy("org.prongsai.render..")
                .layer("export")
                .definedBy("org.prongsai.export..")
                .layer("search")
                .definedBy("org.prongsai.search..")
                .layer("card")
                .definedBy("org.prongsai.card..")
                .layer("check")
                .definedBy("org.prongsai.check..")
                .layer("publish")
                .definedBy("org.prongsai.publish..")
                .layer("report")
                .definedBy("org.prongsai.report..")
                .layer("address")
                .definedBy("org.prongsai.address..")
                .layer("serve")
                .definedBy("org.prongsai.serve..")
                .layer("scaffold")
                .definedBy("org.prongsai.scaffold..")
                .layer("schema")
                .definedBy("org.prongsai.schema..")
                .layer("paper")
                .definedBy("org.prongsai.paper..")
                .layer("build")
                .definedBy("org.prongsai.build..")
                .layer("cli")
                .definedBy("org.prongsai.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("build")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("address")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("serve")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("scaffold")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("scaffold")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("build", "cli")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("card")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("render", "export", "search", "card", "check", "address", "build")
                .whereLayer("validate")
                .mayOnlyBeAccessedByLayers("build")
                .whereLayer("parse")
                .mayOnlyBeAccessedByLayers("build", "scaffold")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("parse", "validate", "build")
                .whereLayer("paper")
                .mayOnlyBeAccessedByLayers("build", "cli")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("parse", "validate", "address", "build", "scaffold", "cli")
                .check(PROGRAM);
    }

    @Test
    void theModelKnowsNoFilesAndNoLibraries() {
        classes()
                .that()
                .resideInAPackage("org.prongsai.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.prongsai.model..",
                        "org.prongsai.diagnostic..",
                        "java.lang..",
                        "java.util..",
                        "java.math..",
                        "java.time..",
                        "org.jspecify..")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "org.yaml.., org.prongsai.parse..",
        "io.pebbletemplates.., org.prongsai.render..",
        "org.commonmark.., org.prongsai.render..",
        "org.apache.pdfbox.., org.prongsai.document..",
        "de.siegmar.., org.prongsai.parse..",
        "org.jsoup.., org.prongsai.check..",
        "org.dhatim.., org.prongsai.export..",
        "com.ibm.icu.., org.prongsai.text..",
        "org.apache.fontbox.., org.prongsai.[card|document]..",
        "picocli.., org.prongsai.cli..",
        "org.jbake.., org.prongsai.render.jbake.."
    })
    void everyLibraryHasOneHome(String library, String home) {
        noClasses()
                .that(resideOutsideOfPackages(home).and(resideInAPackage("org.prongsai..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    @Test
    void rulesAreFinalAndHidden() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineKnowsTheMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.prongsai.cli..", "org.prongsai")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callConstructor(Date.class)
                .check(PROGRAM);
    }

    @Test
    void theProgramWasImported() {
        assertFalse(PROGRAM.isEmpty());
    }
}
