package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.PAPER_SUBJECT;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.RoundItem;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Notices;
import vn.thidua.process.CommonVariables;
import vn.thidua.shared.Actor;

/** Tells each unit how its nominations ended, by mail and by a slip; who is not awarded is told why. */
@Component
class NotifyNomineesDelegate implements JavaDelegate {

    private final AwardRounds rounds;
    private final OutcomeNotices outcomes;
    private final Notices notices;
    private final ResultSlips slips;
    private final NextAwardRound next;

    NotifyNomineesDelegate(
            AwardRounds rounds, OutcomeNotices outcomes, Notices notices, ResultSlips slips, NextAwardRound next) {
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.notices = notices;
        this.slips = slips;
        this.next = next;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardRoundId round = RoundInHand.of(execution);
        List<Notice> decided = PAPER_SUBJECT
                .find(execution)
                .map(subject -> outcomes.decided(rounds.snapshot(subject)))
                .orElse(List.of());
        List<RoundItem> leftOut =
                rounds.all(round).stream().filter(item -> !item.isKept()).toList();
        decided.forEach(notices::tell);
        outcomes.leftOut(round, leftOut).forEach(notices::tell);
        slips.start(round, CommonVariables.CAMPAIGN_ID.find(execution).orElse(null));
        next.startWaiting(Actor.system(), rounds.get(round).occasion());
    }
}
