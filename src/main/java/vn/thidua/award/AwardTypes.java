package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** The catalogue of awards, each row with the days on which it holds. */
@Service
@Transactional
public class AwardTypes {

    private final AwardTypeRepository repository;
    private final ApplicationEventPublisher events;

    AwardTypes(AwardTypeRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** Those that exist on the day, in the order in which a form offers them. */
    public List<AwardType> on(LocalDate day) {
        return repository.on(day);
    }

    public Optional<AwardType> find(String code, LocalDate day) {
        return on(day).stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /**
     * A ward starts with the national catalogue; one that started earlier gets the awards it has never had and what its
     * rows could not say then. What it changed or ended stays. May be repeated, also by two programs at once.
     */
    void startCatalogue() {
        repository.lock();
        Set<String> known = repository.codes();
        for (AwardType type : AwardCatalogueFile.read()) {
            if (known.contains(type.code())) {
                repository.complete(type);
            } else {
                add(type);
            }
        }
    }

    private void add(AwardType type) {
        repository.add(type, repository.nextPlace(), AwardChange.SHIPPED);
        events.publishEvent(new Recorded(
                Actor.system(),
                "AWARD_TYPE_ADDED",
                "award_type/" + type.code(),
                Map.of(
                        "after", type.name(),
                        "from", Vietnamese.date(type.validFrom()),
                        "basis", type.legalBasis())));
    }
}
