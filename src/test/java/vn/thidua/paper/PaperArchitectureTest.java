package vn.thidua.paper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.thidua", importOptions = ImportOption.DoNotIncludeTests.class)
class PaperArchitectureTest {

    /** Whoever loads a font elsewhere forgets to switch the ligature worker off, or takes one that lacks letters. */
    @ArchTest
    static final ArchRule onlyPaperLoadsFonts = noClasses()
            .that()
            .resideOutsideOfPackages("vn.thidua.paper..", "vn.thidua.signing.pdf..") // a seal's text on an annex
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox.pdmodel.font..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule onlyPaperDrawsAndReadsCodes = noClasses()
            .that()
            .resideOutsideOfPackage("vn.thidua.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.zxing..");

    @ArchTest
    static final ArchRule wordAndExcelFilesAreWrittenInTwoPlaces = noClasses()
            .that()
            .resideOutsideOfPackages("vn.thidua.paper..", "vn.thidua.shared.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule theModelKnowsNoEngineAndNoDatabase = noClasses()
            .that()
            .resideInAPackage("vn.thidua.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "java.sql..", "org.springframework.jdbc..");
}
