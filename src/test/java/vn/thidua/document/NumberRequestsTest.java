package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "Về việc khen thưởng, về việc khen thưởng",
        "Đôn đốc báo cáo, đôn đốc báo cáo",
        "UBND phường họp, UBND phường họp"
    })
    void behindTheTypeTheSummaryGoesOnInSmallLetters(String summary, String continued) {
        assertThat(NumberRequests.continued(summary)).isEqualTo(continued);
    }
}
