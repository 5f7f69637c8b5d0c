package vn.thidua.document.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "5, năm",
        "10, mười",
        "15, mười lăm",
        "21, hai mươi mốt",
        "105, một trăm lẻ năm",
        "1005, một nghìn không trăm lẻ năm",
        "3180000, ba triệu một trăm tám mươi nghìn",
        "1000000, một triệu"
    })
    void numbersAreSaidInWords(long number, String words) {
        assertThat(NumberWords.of(number)).isEqualTo(words);
    }

    @Test
    void theOtherUsualWaysOfSayingThemAreUnderstood() {
        assertThat(NumberWords.say("Hai mươi tư", 24)).isTrue();
        assertThat(NumberWords.say("Một trăm linh năm ngàn đồng chẵn", 105_000)).isTrue();
        assertThat(NumberWords.say("Một trăm linh sáu ngàn đồng", 105_000)).isFalse();
    }
}
