package vn.thidua.document.composing;

import java.util.List;
import java.util.Locale;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Letterhead;

/** Whose name stands above each kind, and what follows the slash of its number (decree 30, annex I, II.2 and II.3). */
public final class Letterheads {

    private static final String COMMITTEE = "UBND";
    private static final String COUNCIL = "HĐTĐKT";
    private static final String FIELD = "TĐKT";

    private Letterheads() {}

    public static Letterhead of(DocumentKind kind, WardFacts ward) {
        String name = ward.fullName().toUpperCase(Locale.ROOT);
        return switch (kind.letterhead()) {
            case PEOPLES_COMMITTEE -> Letterhead.of("ỦY BAN NHÂN DÂN", name);
            case CULTURE_OFFICE ->
                Letterhead.of(ward.office().toUpperCase(Locale.ROOT)).under(COMMITTEE + " " + name);
            case COUNCIL -> new Letterhead(COMMITTEE + " " + name, List.of("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"));
        };
    }

    /** {@code KH-UBND}; a công văn has no type and names agency and field instead. */
    public static String symbol(DocumentKind kind, WardFacts ward) {
        String agency =
                switch (kind.letterhead()) {
                    case PEOPLES_COMMITTEE -> COMMITTEE;
                    case CULTURE_OFFICE -> ward.officeAbbreviation();
                    case COUNCIL -> COUNCIL;
                };
        return kind.isOfficialLetter() ? agency + "-" + FIELD : kind.abbreviation() + "-" + agency;
    }
}
