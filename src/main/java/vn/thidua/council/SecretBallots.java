package vn.thidua.council;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.award.NominationId;
import vn.thidua.council.blind.TokenCheck;
import vn.thidua.council.blind.TokenKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;

/**
 * Secret ballots. A member is known when asking for a token, and the token is signed unseen; the ballot itself
 * comes in with the token, from nobody and without a time. Whoever reads the database, its log or its backups cannot
 * tell whose ballot one is; whoever alters the program could.
 */
@Service
@Transactional
public class SecretBallots {

    private final SecretBallotRepository repository;
    private final SessionRepository sessions;
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final BallotKeys keys;
    private final SecretCount count;
    private final ApplicationEventPublisher events;

    SecretBallots(
            SecretBallotRepository repository,
            SessionRepository sessions,
            ItemRepository items,
            BallotRepository ballots,
            BallotKeys keys,
            SecretCount count,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.sessions = sessions;
        this.items = items;
        this.ballots = ballots;
        this.keys = keys;
        this.count = count;
        this.events = events;
    }

    /** Empty where the session votes on nothing in secret. */
    @Transactional(readOnly = true)
    public Optional<BallotKit> kit(CouncilSessionId id) {
        return repository.keys(id).map(key -> kit(id, key));
    }

    /**
     * Signs a blinded number for a member present, once.
     *
     * @param blinded hexadecimal
     * @return the signature, hexadecimal
     */
    public String token(Actor actor, CouncilSessionId id, String blinded) {
        CouncilSession session = session(id);
        session.expectVoting();
        if (session.attendee(actor.userId()).presence() != Presence.PRESENT) {
            throw new BusinessRuleViolation(
                    "COUNCIL_MAY_NOT_CAST", session.attendee(actor.userId()).name());
        }
        repository.lock(id);
        Optional<String> earlier = repository.blinded(id, actor.userId());
        if (earlier.isPresent() && !earlier.get().equals(blinded)) {
            throw new BusinessRuleViolation("COUNCIL_TOKEN_GIVEN");
        }
        String signed = sign(id, blinded);
        if (earlier.isEmpty()) {
            repository.addToken(id, actor.userId(), blinded);
            events.publishEvent(
                    new Recorded(actor, "COUNCIL_TOKEN_GIVEN", "council_session/" + id, Map.of("what", "")));
        }
        return signed;
    }

    /** Whether the member has been given the one ballot; whether it is in the box nobody can tell. */
    @Transactional(readOnly = true)
    public boolean hasToken(CouncilSessionId id, String member) {
        return count.hasToken(id, member);
    }

    /** Takes a sealed ballot from whoever brings it; the same one again changes nothing. */
    public void drop(CouncilSessionId id, String envelope) {
        session(id).expectVoting();
        repository.lock(id);
        SecretBallotBox box = box(id);
        SecretBallot ballot = box.open(envelope);
        Optional<SecretBallot> known = repository.envelopes(id).stream()
                .map(box::open)
                .filter(other -> other.serial().equals(ballot.serial()))
                .findFirst();
        if (known.isEmpty()) {
            repository.addEnvelope(id, envelope);
        } else if (!known.get().equals(ballot)) {
            throw new BusinessRuleViolation("COUNCIL_BALLOT_TWICE");
        }
    }

    /** Whether paper ballots of the absent are still to be entered. */
    @Transactional(readOnly = true)
    public boolean awaitsPaper(CouncilSessionId id) {
        return count.awaitsPaper(session(id));
    }

    /** The secretary enters the paper ballots of the absent as one bundle; they go into the box like all others. */
    public void enterPaper(Actor actor, CouncilSessionId id, List<PaperCount> counts) {
        CouncilSession session = session(id);
        session.expectVoting();
        List<String> writers = session.inWriting();
        writers.forEach(member -> session.expectMayCast(actor, member));
        BallotKit kit = kit(id).orElseThrow(() -> new BusinessRuleViolation("COUNCIL_NOTHING_SECRET"));
        Map<NominationId, Long> conflicts = ballots.conflicts(id, writers);
        BusinessRuleViolation.throwIfAny(new PaperRules(
                        kit.items(),
                        item -> writers.size()
                                - conflicts.getOrDefault(item, 0L).intValue())
                .problems(counts));
        repository.lock(id);
        if (!count.awaitsPaper(session)) {
            throw new BusinessRuleViolation("COUNCIL_PAPER_ENTERED");
        }
        PaperRules.ballots(counts, writers.size()).forEach(choices -> enter(id, kit, choices));
        writers.forEach(member -> repository.addToken(id, member, ""));
        events.publishEvent(new Recorded(
                actor,
                "COUNCIL_PAPER_ENTERED",
                "council_session/" + id,
                Map.of("what", Integer.toString(writers.size()))));
    }

    /** After the ballot is closed: every vote under its code, by item. */
    @Transactional(readOnly = true)
    public Map<NominationId, List<PublishedVote>> published(CouncilSessionId id) {
        return PublishedVote.of(repository.votes(id));
    }

    private void enter(CouncilSessionId id, BallotKit kit, Map<NominationId, Vote.Choice> choices) {
        SecretVoter voter = new SecretVoter(kit);
        repository.addEnvelope(id, voter.envelope(sign(id, voter.blinded()), choices));
    }

    private String sign(CouncilSessionId id, String blinded) {
        try {
            return TokenKey.of(privateKeys(id).token())
                    .sign(new BigInteger(blinded, 16))
                    .toString(16);
        } catch (IllegalArgumentException e) {
            throw new BusinessRuleViolation("COUNCIL_BALLOT_NOT_GENUINE");
        }
    }

    private SecretBallotBox box(CouncilSessionId id) {
        BallotKit kit = kit(id).orElseThrow(() -> new BusinessRuleViolation("COUNCIL_NOTHING_SECRET"));
        return new SecretBallotBox(
                TokenCheck.of(kit.tokenKey()),
                privateKeys(id).envelope(),
                kit.items().size());
    }

    private BallotKeys.Private privateKeys(CouncilSessionId id) {
        return keys.of(id).orElseThrow(() -> new BusinessRuleViolation("COUNCIL_BALLOT_KEY_LOST"));
    }

    private BallotKit kit(CouncilSessionId id, BallotKeys.Public key) {
        return new BallotKit(id.toString(), key.token(), key.envelope(), items.secret(id));
    }

    private CouncilSession session(CouncilSessionId id) {
        return sessions.find(id).orElseThrow(() -> new BusinessRuleViolation("COUNCIL_UNKNOWN", id.toString()));
    }
}
