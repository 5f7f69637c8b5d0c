package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;

@WardTest
@Transactional
class NationalValuesIT {

    private static final String KEY = "award.women-first-percent";

    @Autowired
    private RulebookFile rulebook;

    @Autowired
    private DatedValues values;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("An older ward gets the values that were unknown when it began, and keeps its own")
    void anOlderWardIsCompleted() {
        int before = values.history("salary.base").size();
        jdbc.sql("alter table dated_value disable trigger user").update();
        jdbc.sql("delete from dated_value where value_key = :key")
                .param("key", KEY)
                .update();
        jdbc.sql("alter table dated_value enable trigger user").update();

        rulebook.completeNational(Actor.system());
        rulebook.completeNational(Actor.system());

        assertThat(values.history(KEY)).hasSize(1);
        assertThat(values.number(ValueKey.WOMEN_FIRST, LocalDate.of(2025, 12, 1)))
                .isEqualByComparingTo("70");
        assertThat(values.history("salary.base")).hasSize(before);
    }
}
