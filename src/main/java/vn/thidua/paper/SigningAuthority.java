package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In whose name and in which office somebody signs (ô 7a, R-11).
 *
 * @param collective for {@code TM.}: the body on whose behalf, or null for an act in the head's own power
 * @param headTitle the head's title, for instance {@code CHỦ TỊCH}
 * @param signerTitle the signer's own title where it is another, for instance {@code PHÓ CHỦ TỊCH}
 */
public record SigningAuthority(
        @Nullable String collective, Mandate mandate, String headTitle, @Nullable String signerTitle) {

    public enum Mandate {
        /** The head signs. */
        OWN(""),
        /** For the head. */
        DEPUTY("KT. "),
        /** The acting head signs. */
        ACTING("Q. "),
        /** By order. */
        BY_ORDER("TL. "),
        /** By written mandate. */
        BY_MANDATE("TUQ. ");

        private final String prefix;

        Mandate(String prefix) {
            this.prefix = prefix;
        }

        boolean hasOwnTitle() {
            return this == DEPUTY || this == BY_ORDER || this == BY_MANDATE;
        }
    }

    public SigningAuthority {
        collective = collective == null ? null : PaperText.required(collective, "The collective");
        headTitle = PaperText.required(headTitle, "The head's title");
        signerTitle = signerTitle == null ? null : PaperText.required(signerTitle, "The signer's title");
        if (mandate.hasOwnTitle() != (signerTitle != null)) {
            throw new IllegalArgumentException("The signer's own title stands with KT., TL. and TUQ. only.");
        }
    }

    /** The head in the head's own power, without {@code TM.}. */
    public static SigningAuthority head(String title) {
        return new SigningAuthority(null, Mandate.OWN, title, null);
    }

    public static SigningAuthority instead(Mandate mandate, String headTitle, String signerTitle) {
        return new SigningAuthority(null, mandate, headTitle, signerTitle);
    }

    public static SigningAuthority acting(String headTitle) {
        return new SigningAuthority(null, Mandate.ACTING, headTitle, null);
    }

    public SigningAuthority onBehalfOf(String body) {
        return new SigningAuthority(body, mandate, headTitle, signerTitle);
    }

    /** As printed, top to bottom, in capitals. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (collective != null) {
            lines.add(upper("TM. " + collective));
        }
        lines.add(upper(mandate.prefix + headTitle));
        if (signerTitle != null) {
            lines.add(upper(signerTitle));
        }
        return lines;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
