package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps its promises. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    public static void assertPdfA2a(byte[] pdf) {
        assertThat(brokenRules(pdf, "2a")).as("rules of PDF/A-2a broken").isEmpty();
    }

    public static void assertPdfA2b(byte[] pdf) {
        assertThat(brokenRules(pdf, "2b")).as("rules of PDF/A-2b broken").isEmpty();
    }

    public static void assertPdfUa1(byte[] pdf) {
        assertThat(brokenRules(pdf, "ua1")).as("rules of PDF/UA-1 broken").isEmpty();
    }

    private static List<String> brokenRules(byte[] pdf, String flavourId) {
        PDFAFlavour flavour = PDFAFlavour.fromString(flavourId);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::describe)
                    .distinct()
                    .toList();
        } catch (Exception failure) {
            throw new AssertionError("veraPDF could not read the file", failure);
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "/" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage() + " @ " + assertion.getLocation().getContext();
    }
}
