package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be proposed for an occasion: all of the day's catalogue, or what the occasion was opened for. */
@Component
class OfferedAwards {

    private final AwardTypes types;
    private final OccasionRepository occasions;

    OfferedAwards(AwardTypes types, OccasionRepository occasions) {
        this.types = types;
        this.occasions = occasions;
    }

    List<AwardType> of(Occasion occasion, LocalDate on) {
        List<AwardType> all = types.on(on);
        return occasions
                .of(occasion)
                .map(known -> all.stream()
                        .filter(type -> known.awards().contains(type.code()))
                        .toList())
                .orElse(all);
    }
}
