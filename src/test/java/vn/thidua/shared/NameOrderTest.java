package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** */
class NameOrderTest {

    @Test
    void peopleStandInTheOrderOfTheirGivenNames() {
        List<String> expected =
                List.of("Nguyễn Văn An", "Trần Thị Ánh", "Lê Đức Bình", "Vũ Dung", "Vũ Đạt", "Bùi Văn Ê", "Cù Thị Ơn");

        assertThat(sorted(expected)).isEqualTo(expected);
    }

    @Test
    void tonesDecideLastAndInTheirOwnOrder() {
        List<String> expected = List.of("Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Man");

        assertThat(sorted(expected)).isEqualTo(expected);
    }

    @Test
    void thePlaceOfTheToneMakesNoDifference() {
        assertThat(new NameOrder().compare("Lê Thị Hoà", "Lê Thị Hòa")).isZero();
        assertThat(sorted(List.of("Hoa", "Hòa", "Hỏa", "Hoá"))).containsExactly("Hoa", "Hòa", "Hỏa", "Hoá");
    }

    @Test
    void whoSharesAGivenNameIsOrderedFromTheLeft() {
        assertThat(sorted(List.of("Bùi Văn An", "Đỗ Văn An", "Đỗ Viết An")))
                .containsExactly("Bùi Văn An", "Đỗ Văn An", "Đỗ Viết An");
    }

    private static List<String> sorted(List<String> names) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.reverse(shuffled);
        shuffled.sort(new NameOrder());
        return shuffled;
    }
}
