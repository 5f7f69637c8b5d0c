package vn.thidua.council;

import vn.thidua.council.blind.Envelope;
import vn.thidua.council.blind.TokenCheck;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * Opens envelopes of one session.
 *
 * @param envelopeKey private part
 * @param items how many marks a ballot has
 */
record SecretBallotBox(TokenCheck check, String envelopeKey, int items) {

    SecretBallot open(String envelope) {
        try {
            SecretBallot ballot = SecretBallot.read(Envelope.open(envelopeKey, envelope));
            if (ballot.isGenuine(check, items)) {
                return ballot;
            }
        } catch (IllegalArgumentException notABallot) {
            // answered below like a ballot without a genuine token
        }
        throw new BusinessRuleViolation("COUNCIL_BALLOT_NOT_GENUINE");
    }
}
