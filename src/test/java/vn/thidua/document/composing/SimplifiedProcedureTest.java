package vn.thidua.document.composing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.document.DocumentKind;

/** Papers about a sudden achievement, which no council has voted on (law Art. 85). */
class SimplifiedProcedureTest {

    private final ComposingTestData data = new ComposingTestData();

    @ParameterizedTest
    @EnumSource(names = {"AWARD_PROPOSAL", "AWARD_DECISION", "CITY_SUBMISSION"})
    @DisplayName("Law Art. 85: papers say the simplified procedure and cite neither minutes nor votes")
    void papersCiteNoMinutesAndNoVotes(DocumentKind kind) {
        String paper = data.composers().compose(kind, data.simplified(kind)).toString();

        assertThat(paper)
                .contains("theo thủ tục đơn giản")
                .doesNotContain("Biên bản")
                .doesNotContain("biên bản")
                .doesNotContain("Tỷ lệ phiếu")
                .doesNotContain("66,67%");
    }
}
