package vn.thidua.award;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/** Rounds of awards: collected, checked, voted on by the council, decided by the Chairman. */
@Service
@Transactional
public class AwardRounds {

    AwardRounds() {}

    /** One round per occasion: a second call answers with the first round. */
    public AwardRoundId open(Actor actor, OpenRound command) {
        throw new UnsupportedOperationException();
    }

    public AwardRound get(AwardRoundId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<AwardRound> of(Occasion occasion) {
        throw new UnsupportedOperationException();
    }

    /** Takes in the accepted nominations; may be repeated. How many the round holds now. */
    public int collect(AwardRoundId id) {
        throw new UnsupportedOperationException();
    }

    /** One record per item of the round, for the eligibility table. */
    public List<EligibilityFacts> facts(AwardRoundId id) {
        throw new UnsupportedOperationException();
    }

    public void recordEligibility(AwardRoundId id, List<Eligibility> answers) {
        throw new UnsupportedOperationException();
    }

    /** The round's list in the order of every paper. */
    public List<RoundItem> items(AwardRoundId id) {
        throw new UnsupportedOperationException();
    }

    /** The culture office's word on every item; all problems at {@code verdicts[i].field}. */
    public CheckSummary check(Actor actor, AwardRoundId id, List<CheckVerdict> verdicts) {
        throw new UnsupportedOperationException();
    }

    /** Those kept at the check: what the council votes on. */
    public List<RoundItem> agenda(AwardRoundId id) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the council's votes and makes the snapshot; called by the council when it closes its ballot. */
    public void recordBallot(Actor actor, AwardRoundId id, BallotResult result) {
        throw new UnsupportedOperationException();
    }

    /**
     * The Chairman's word on every item; all problems at {@code verdicts[i].field}. With something returned nothing is
     * final and the round is checked again; else numbers, money and certificates are settled in the snapshot.
     */
    public DecisionSummary decide(Actor actor, AwardRoundId id, List<AwardVerdict> verdicts) {
        throw new UnsupportedOperationException();
    }

    /** The latest snapshot of the round, once the council has voted. */
    public Optional<AwardSnapshot> snapshot(AwardRoundId id) {
        throw new UnsupportedOperationException();
    }

    /** The snapshot that papers with this subject are written from, see {@link AwardRound#paperSubject()}. */
    public AwardSnapshot snapshot(String paperSubject) {
        throw new UnsupportedOperationException();
    }
}
