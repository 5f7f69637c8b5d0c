package vn.thidua.paper;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The left head (ô 2).
 *
 * @param superior direct superior agency, upright and not bold, or null
 * @param agency the issuing agency's lines, bold, as they should be broken; capitals are made here
 */
public record Letterhead(@Nullable String superior, List<String> agency) {

    public Letterhead {
        superior = superior == null ? null : upper(superior, "The superior agency");
        agency = agency.stream().map(line -> upper(line, "An agency line")).toList();
        if (agency.isEmpty()) {
            throw new IllegalArgumentException("A letterhead names its agency.");
        }
    }

    public static Letterhead of(String... agencyLines) {
        return new Letterhead(null, List.of(agencyLines));
    }

    public Letterhead under(String superiorAgency) {
        return new Letterhead(superiorAgency, agency);
    }

    private static String upper(String line, String what) {
        return PaperText.required(line, what).toUpperCase(Locale.ROOT);
    }
}
