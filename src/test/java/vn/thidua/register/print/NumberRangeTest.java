package vn.thidua.register.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.register.Issuer;
import vn.thidua.register.RegisterEntry;

class NumberRangeTest {

    @Test
    @DisplayName("R-24: the cover names the first and the last number")
    void oneSeriesHasOneRange() {
        assertThat(NumberRange.of(List.of(entry(9, "KH-UBND"), entry(10, "TB-UBND"))))
                .isEqualTo("Từ số 09 đến số 10");
    }

    @Test
    void severalSeriesAreNamedBySymbol() {
        assertThat(NumberRange.of(List.of(entry(1, "KH-UBND"), entry(1, "QĐ-UBND"), entry(2, "KH-UBND"))))
                .isEqualTo("Từ số đến số: 01–02/KH-UBND; 01/QĐ-UBND");
    }

    @Test
    void anEmptyVolumeLeavesRoomToWrite() {
        assertThat(NumberRange.of(List.of())).isEqualTo("Từ số ……… đến số ………");
    }

    private static RegisterEntry entry(int number, String symbol) {
        return new RegisterEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Issuer.PEOPLES_COMMITTEE,
                symbol.substring(0, 2),
                2025,
                number,
                symbol,
                LocalDate.of(2025, 9, 5),
                "Văn bản",
                "Người Ký",
                "",
                "VT",
                1,
                null,
                "",
                "",
                false,
                null,
                null);
    }
}
