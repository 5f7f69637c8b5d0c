package vn.thidua.council;

import java.util.List;
import vn.thidua.award.NominationId;

/**
 * What a voter needs for a secret ballot; nothing in it is secret.
 *
 * @param tokenKey public part, for blinding
 * @param envelopeKey public part, for sealing
 * @param items those voted on in secret, in the order of a ballot's marks
 */
public record BallotKit(String sessionId, String tokenKey, String envelopeKey, List<NominationId> items) {

    public BallotKit {
        items = List.copyOf(items);
    }
}
