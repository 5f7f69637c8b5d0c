package vn.thidua.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.SigningAuthority;
import vn.thidua.paper.SigningAuthority.Mandate;

/** Reads the lines above a signature, as the organisation words them, into the paper's terms. */
final class AuthorityLines {

    private static final String ON_BEHALF = "TM. ";

    private AuthorityLines() {}

    static SigningAuthority parse(List<String> lines) {
        boolean onBehalf = lines.get(0).startsWith(ON_BEHALF);
        List<String> rest = onBehalf ? lines.subList(1, lines.size()) : lines;
        String head = rest.get(0);
        SigningAuthority authority = new SigningAuthority(
                null, mandate(head), head.replaceFirst("^(KT|Q|TL|TUQ)\\. ", ""), rest.size() > 1 ? rest.get(1) : null);
        @Nullable String body = onBehalf ? lines.get(0).substring(ON_BEHALF.length()) : null;
        return body == null ? authority : authority.onBehalfOf(body);
    }

    private static Mandate mandate(String line) {
        if (line.startsWith("KT. ")) {
            return Mandate.DEPUTY;
        }
        if (line.startsWith("Q. ")) {
            return Mandate.ACTING;
        }
        if (line.startsWith("TL. ")) {
            return Mandate.BY_ORDER;
        }
        return line.startsWith("TUQ. ") ? Mandate.BY_MANDATE : Mandate.OWN;
    }
}
