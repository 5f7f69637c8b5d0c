package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of awards, each row with the days on which it holds. */
@Service
@Transactional
public class AwardTypes {

    private final AwardTypeRepository repository;

    AwardTypes(AwardTypeRepository repository) {
        this.repository = repository;
    }

    /** Those that exist on the day, in the order in which a form offers them. */
    public List<AwardType> on(LocalDate day) {
        return repository.on(day);
    }

    public Optional<AwardType> find(String code, LocalDate day) {
        return on(day).stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** A ward starts with the national catalogue; one that started earlier gets what its rows could not say then. */
    void startCatalogue() {
        List<AwardType> types = AwardCatalogueFile.read();
        if (!repository.isEmpty()) {
            types.forEach(repository::complete);
            return;
        }
        for (int place = 0; place < types.size(); place++) {
            repository.add(types.get(place), place, AwardChange.SHIPPED);
        }
    }
}
