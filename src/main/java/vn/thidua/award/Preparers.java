package vn.thidua.award;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;

/** Four eyes: who prepared a round's list does not decide on it. */
@Service
@Transactional
public class Preparers {

    private final PreparerRepository repository;
    private final RoundRepository rounds;
    private final Clock clock;

    Preparers(PreparerRepository repository, RoundRepository rounds, Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** May be repeated; what the program does by itself prepares nothing. */
    public void note(Actor actor, AwardRoundId round, Preparer.Step step) {
        if (!actor.isSystem()) {
            repository.add(rounds.find(round).orElseThrow(), actor.userId(), step, clock.instant());
        }
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Preparer> of(AwardRoundId round) {
        return repository.of(round);
    }

    /** Why this person may not decide on a list that these prepared. */
    public static List<Problem> problems(Actor actor, List<Preparer> preparers) {
        return preparers.stream()
                .filter(preparer -> preparer.userId().equals(actor.userId()))
                .map(preparer ->
                        Problem.of("AWARD_PREPARER_DECIDES", preparer.step().label()))
                .distinct()
                .toList();
    }
}
