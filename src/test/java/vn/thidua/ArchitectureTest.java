package vn.thidua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.RestController;

/** The house's rules about directions and visibility, executed. */
@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> MODULES = List.of(
            "shared",
            "installation",
            "rulebook",
            "organisation",
            "access",
            "audit",
            "file",
            "paper",
            "signing",
            "campaign",
            "report",
            "score",
            "award",
            "council",
            "payment",
            "register",
            "document",
            "archive",
            "dossier",
            "notification",
            "process",
            "rehearsal");

    @ArchTest
    static void modulesDependOnlyWhereTheyMay(JavaClasses classes) {
        ApplicationModules modules = ApplicationModules.of(ThiDuaApplication.class);

        modules.verify();

        new Documenter(modules).writeModulesAsPlantUml();
    }

    @ArchTest
    static void everyModuleHoldsClasses(JavaClasses classes) {
        for (String module : MODULES) {
            assertThat(classes.that(resideInAPackage("vn.thidua." + module + "..")))
                    .as(module)
                    .isNotEmpty();
        }
    }

    @ArchTest
    static final ArchRule onlyProcessAndAccessKnowTheEngine = noClasses()
            .that(not(resideInAnyPackage("vn.thidua.process..", "vn.thidua.access..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlySigningKnowsTheSignatureLibraries = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.signing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.europa.esig..", "org.bouncycastle..");

    @ArchTest
    static final ArchRule delegatesAreHiddenAndNamedSo = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesAreHidden =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule onlyPaperAndSheetsKnowTheOfficeLibrary = noClasses()
            .that(not(resideInAnyPackage("vn.thidua.paper..", "vn.thidua.shared.sheet..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule onlyNotificationKnowsTheCalendarLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.notification..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("biweekly..");

    @ArchTest
    static final ArchRule theOldDateStaysWithTheLibrariesThatWantIt = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.thidua.process..",
                    "vn.thidua.paper..",
                    "vn.thidua.access..",
                    "vn.thidua.notification..",
                    "vn.thidua.signing..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class);

    @ArchTest
    static final ArchRule nothingReadsTheDateWithoutTheClock =
            noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now");
}
