package vn.thidua.award;

import vn.thidua.shared.Vietnamese;

/**
 * The article on which each part of a catalogue's row rests.
 *
 * @param kinds who can receive the award
 * @param achievements for what it is given
 * @param dossier what its file must hold
 * @param authority who decides
 */
public record AwardBases(String kinds, String achievements, String dossier, String authority) {

    public AwardBases {
        kinds = Vietnamese.text(kinds);
        achievements = Vietnamese.text(achievements);
        dossier = Vietnamese.text(dossier);
        authority = Vietnamese.text(authority);
    }
}
