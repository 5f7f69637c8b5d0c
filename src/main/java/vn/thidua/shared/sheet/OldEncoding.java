package vn.thidua.shared.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/** cells typed in TCVN3 (ABC) or VNI, told by their typeface or, for TCVN3, by letters no Vietnamese text has. */
final class OldEncoding {

    private static final Pattern TCVN3_FACE = Pattern.compile("(?i)\\.vn.*");
    private static final Pattern VNI_FACE = Pattern.compile("(?i)vni[ -].*");
    private static final Pattern TCVN3_LETTERS =
            Pattern.compile("\\p{L}[\\u00B5-\\u00B9\\u00A8\\u00A9\\u00AC\\u00AE\\u00D7\\u00DF\\u00F7\\u00FE]\\p{L}?");
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern UNICODE_ONLY =
            Pattern.compile("[\\u1EA0-\\u1EF9\\u0103\\u0111\\u01A1\\u01B0\\u0102\\u0110\\u01A0\\u01AF]");

    private OldEncoding() {}

    static Optional<String> of(String typeface, String text) {
        if (PLAIN.matcher(text).matches() || UNICODE_ONLY.matcher(text).find()) {
            return Optional.empty();
        }
        if (TCVN3_FACE.matcher(typeface).matches()
                || TCVN3_LETTERS.matcher(text).find()) {
            return Optional.of("TCVN3 (ABC)");
        }
        return VNI_FACE.matcher(typeface).matches() ? Optional.of("VNI") : Optional.empty();
    }
}
