package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({"hòa,hoà", "Ủy ban,Uỷ ban", "Văn hóa,Văn hoá", "thúy,Thuý", "Đoàn,doan", "THẠCH KHÔI,thach khoi"})
    void oneWordWrittenTwoWaysIsFound(String one, String other) {
        assertThat(Folding.same(one, other)).isTrue();
    }

    @Test
    void anotherWordIsNotFound() {
        assertThat(Folding.same("Hòa", "Hoàng")).isFalse();
    }

    @Test
    void foldingLooksThroughDecomposedTextAndBlanks() {
        String typedApart = Normalizer.normalize("Tổ  dân\u00a0phố", Normalizer.Form.NFD);

        assertThat(Folding.fold(typedApart)).isEqualTo("to dan pho");
        assertThat(Folding.contains("Tổ dân phố số 5", "to dan")).isTrue();
    }

    @Test
    void aToneTypedBeforeItsCircumflexIsRepaired() {
        assertThat(Vietnamese.text("o\u0301\u0302")).isEqualTo("ố");
        assertThat(Vietnamese.text("a\u0300\u0306")).isEqualTo("ằ");
        assertThat(Vietnamese.text("Nguyê\u0303n")).isEqualTo("Nguyễn");
    }

    @Test
    void whatWasEnteredKeepsItsPlaceOfTone() {
        assertThat(Vietnamese.text("Uỷ ban")).isEqualTo("Uỷ ban").isNotEqualTo("Ủy ban");
    }
}
