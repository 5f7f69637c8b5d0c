package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardLimits;
import vn.thidua.award.AwardRound;
import vn.thidua.award.ExceededLimit;
import vn.thidua.award.LowerAwards;
import vn.thidua.award.RoundItem;
import vn.thidua.process.award.CheckLine.Lower;

/** What the officer sees of a round's nominations: limits that are exceeded, and the lower award that would fit. */
@Component
class CheckLines {

    private final AwardLimits limits;
    private final LowerAwards lowerAwards;
    private final Clock clock;

    CheckLines(AwardLimits limits, LowerAwards lowerAwards, Clock clock) {
        this.limits = limits;
        this.lowerAwards = lowerAwards;
        this.clock = clock;
    }

    List<ExceededLimit> exceeded(AwardRound round, List<RoundItem> items) {
        return limits.exceeded(round.occasion(), items, LocalDate.now(clock), nomination -> Optional.empty());
    }

    List<CheckLine> of(AwardRound round, List<RoundItem> items, List<ExceededLimit> exceeded) {
        Set<String> over = exceeded.stream()
                .flatMap(limit -> limit.ranking().stream())
                .filter(ExceededLimit.Ranked::over)
                .map(ExceededLimit.Ranked::nominationId)
                .collect(Collectors.toSet());
        Map<String, Optional<Lower>> known = new HashMap<>();
        return items.stream()
                .map(item -> CheckLine.of(
                        item,
                        over.contains(item.nomination().id().toString()),
                        known.computeIfAbsent(
                                        item.nomination().awardCode() + "/"
                                                + item.nomination().recipient().kind(),
                                        any -> lower(round, item))
                                .orElse(null)))
                .toList();
    }

    private Optional<Lower> lower(AwardRound round, RoundItem item) {
        return lowerAwards
                .below(item.nomination(), round.achievement(), LocalDate.now(clock))
                .map(Lower::of);
    }
}
