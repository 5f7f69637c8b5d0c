package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailWriterTest {

    @Test
    void aSubjectAsLongAsTheLongestSummaryIsCutAtAWord() {
        String summary = "Phát động đợt thi đua hoàn thành thắng lợi nhiệm vụ "
                .repeat(10)
                .strip();

        assertThat(MailWriter.shortened(summary)).hasSizeLessThanOrEqualTo(150).matches("(?s).* \\p{L}+…");
        assertThat(MailWriter.shortened("Đến hạn báo cáo")).isEqualTo("Đến hạn báo cáo");
    }
}
