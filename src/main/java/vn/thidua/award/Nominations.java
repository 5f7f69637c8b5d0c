package vn.thidua.award;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/** What units propose: submitted as one table, replaced as a whole until accepted. */
@Service
@Transactional
public class Nominations {

    Nominations() {}

    /** Checks the table like {@link #submit} and reports every problem at {@code nominations[i].field}. */
    public void check(SubmitNominations command) {
        throw new UnsupportedOperationException();
    }

    /** Replaces what the unit submitted before and is not accepted yet. */
    public List<Nomination> submit(Actor actor, SubmitNominations command) {
        throw new UnsupportedOperationException();
    }

    /** With the unit's report accepted, its nominations are too. */
    public void accept(Actor actor, Occasion occasion, String unitCode) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(Actor actor, NominationId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** All that a unit that leaves the campaign had proposed and that is not decided. */
    public void withdrawAll(Actor actor, Occasion occasion, String unitCode, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Flags those of the unit that rest on one of these targets, and takes the flag from the others. */
    public void targetsNotMet(Actor actor, Occasion occasion, String unitCode, Set<String> targetCodes) {
        throw new UnsupportedOperationException();
    }

    public Nomination get(NominationId id) {
        throw new UnsupportedOperationException();
    }

    public List<Nomination> of(Occasion occasion) {
        throw new UnsupportedOperationException();
    }

    public List<Nomination> of(Occasion occasion, String unitCode) {
        throw new UnsupportedOperationException();
    }

    /** Pairs that seem to be one achievement of one subject. */
    public List<Duplicate> duplicates(Occasion occasion) {
        throw new UnsupportedOperationException();
    }
}
