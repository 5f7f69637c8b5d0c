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

    AwardTypes() {}

    /** Those that exist on the day, in the order in which a form offers them. */
    public List<AwardType> on(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    public Optional<AwardType> find(String code, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
