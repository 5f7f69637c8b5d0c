package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {

    @ParameterizedTest
    @CsvSource({
        "Về việc khen thưởng, về việc khen thưởng",
        "Đôn đốc báo cáo, đôn đốc báo cáo",
        "UBND phường họp, UBND phường họp"
    })
    void insideASentenceItGoesOnInSmallLetters(String summary, String continued) {
        assertThat(Vietnamese.continued(summary)).isEqualTo(continued);
    }
}
