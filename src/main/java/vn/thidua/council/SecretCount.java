package vn.thidua.council;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.award.NominationId;
import vn.thidua.council.blind.TokenCheck;
import vn.thidua.shared.BusinessRuleViolation;

/** Makes the keys of a session that votes in secret, and opens its envelopes at the end. */
@Component
class SecretCount {

    private static final Random RANDOM = new SecureRandom();

    private final SecretBallotRepository repository;
    private final ItemRepository items;
    private final BallotKeys keys;

    SecretCount(SecretBallotRepository repository, ItemRepository items, BallotKeys keys) {
        this.repository = repository;
        this.items = items;
        this.keys = keys;
    }

    void prepare(CouncilSessionId id) {
        if (!items.secret(id).isEmpty()) {
            repository.addKeys(id, keys.make(id));
        }
    }

    void remove(CouncilSessionId id) {
        repository.removeKeys(id);
        keys.destroy(id);
    }

    boolean hasToken(CouncilSessionId id, String member) {
        return repository.blinded(id, member).isPresent();
    }

    boolean hasBegun(CouncilSessionId id) {
        return !repository.withToken(id).isEmpty();
    }

    /** Paper ballots still to be entered. */
    boolean awaitsPaper(CouncilSession session) {
        return repository.keys(session.id()).isPresent()
                && !repository.withToken(session.id()).containsAll(session.inWriting());
    }

    /** Opens, shuffles and keeps the votes; the keys are destroyed once that is committed. */
    void open(CouncilSessionId id) {
        repository.keys(id).ifPresent(key -> {
            List<NominationId> secret = items.secret(id);
            List<SecretBallot.Line> lines = new ArrayList<>(ballots(id, key, secret.size()).stream()
                    .flatMap(ballot -> ballot.lines(secret).stream())
                    .toList());
            Collections.shuffle(lines, RANDOM);
            repository.addVotes(id, lines);
            repository.removeEnvelopes(id);
            destroyAfterCommit(id);
        });
    }

    /** What a crash between commit and destruction left. */
    void destroyKeys(CouncilSessionId id) {
        keys.destroy(id);
    }

    Map<NominationId, List<SecretBallot.Line>> votes(CouncilSessionId id) {
        return repository.votes(id);
    }

    private Set<SecretBallot> ballots(CouncilSessionId id, BallotKeys.Public key, int items) {
        BallotKeys.Private secret = keys.of(id).orElseThrow(() -> new BusinessRuleViolation("COUNCIL_BALLOT_KEY_LOST"));
        SecretBallotBox box = new SecretBallotBox(TokenCheck.of(key.token()), secret.envelope(), items);
        Set<SecretBallot> ballots =
                repository.envelopes(id).stream().map(box::open).collect(Collectors.toSet());
        int given = repository.withToken(id).size();
        if (ballots.size() > given) {
            throw new BusinessRuleViolation("COUNCIL_TOO_MANY_BALLOTS", ballots.size(), given);
        }
        return ballots;
    }

    private void destroyAfterCommit(CouncilSessionId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.destroy(id);
            }
        });
    }
}
