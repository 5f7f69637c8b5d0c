package vn.thidua.council;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.award.NominationId;
import vn.thidua.council.blind.Envelope;
import vn.thidua.council.blind.TokenCheck;
import vn.thidua.council.blind.TokenRequest;
import vn.thidua.shared.StoredJson;

/** What a member's browser does for a secret ballot, for those who vote without one: the rehearsal and paper ballots. */
public final class SecretVoter {

    private final BallotKit kit;
    private final TokenRequest request;

    public SecretVoter(BallotKit kit) {
        this.kit = kit;
        request = new TokenRequest(TokenCheck.of(kit.tokenKey()));
    }

    /** Hexadecimal, to be signed unseen. */
    public String blinded() {
        return request.blinded().toString(16);
    }

    /** The sealed ballot; an item without a choice is not voted on. */
    public String envelope(String signed, Map<NominationId, Vote.Choice> choices) {
        String marks = kit.items().stream()
                .map(item -> SecretBallot.mark(choices.getOrDefault(item, Vote.Choice.CONFLICT)))
                .map(String::valueOf)
                .collect(Collectors.joining());
        SecretBallot ballot = new SecretBallot(
                HexFormat.of().formatHex(request.serial()),
                request.token(new BigInteger(signed, 16)).toString(16),
                marks);
        return Envelope.seal(kit.envelopeKey(), StoredJson.write(ballot));
    }

    /** By which the voter finds the ballot again in what is published. */
    public List<String> codes() {
        return kit.items().stream()
                .map(item -> vn.thidua.council.blind.BallotCode.of(request.serial(), item.toString()))
                .toList();
    }
}
