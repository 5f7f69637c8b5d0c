package vn.thidua.award;

/**
 * What was in a nomination's way is cleared.
 *
 * @param inRound its round checks it again; else it waits for the next one
 */
public record NominationResumed(Nomination nomination, boolean inRound, String reason) {}
