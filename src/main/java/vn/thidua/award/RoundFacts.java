package vn.thidua.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DatedValues;

/** Gathers what the eligibility table looks at; what many nominations share is asked for once. */
@Component
class RoundFacts {

    private final AwardTypes types;
    private final Nominations nominations;
    private final NominationRepository repository;
    private final Proceedings proceedings;
    private final UpwardBasis upward;
    private final DatedValues values;

    RoundFacts(
            AwardTypes types,
            Nominations nominations,
            NominationRepository repository,
            Proceedings proceedings,
            UpwardBasis upward,
            DatedValues values) {
        this.types = types;
        this.nominations = nominations;
        this.repository = repository;
        this.proceedings = proceedings;
        this.upward = upward;
        this.values = values;
    }

    List<EligibilityFacts> of(AwardRound round, List<RoundItem> items, LocalDate on) {
        Map<String, OptionalInt> absenceLimits = new HashMap<>();
        FactSource source = new FactSource(
                round,
                on,
                types.on(on),
                new Duplicates(nominations.of(round.occasion())),
                repository.earlier(round.occasion()),
                proceedings.bySubject(),
                unit -> nominations.dossier(round.occasion(), unit),
                upward.of(items.stream().map(RoundItem::nomination).toList()),
                award -> absenceLimits.computeIfAbsent(award, code -> AbsenceLimit.of(values, code, on)));
        return items.stream().map(item -> source.of(item.nomination())).toList();
    }
}
