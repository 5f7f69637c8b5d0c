package vn.thidua.rehearsal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code summary.json} holds. */
record Summary(
        String campaign,
        String name,
        String status,
        int units,
        Punctuality launches,
        Punctuality reports,
        Map<String, Integer> nominations,
        List<Paper> documents,
        int mails,
        long elapsedSeconds) {

    record Punctuality(int onTime, int late, int missing) {}

    /**
     * A document.
     *
     * @param number null for slips and certificates
     * @param symbol such as {@code KH-UBND}, null like the number
     * @param kind KH, QĐ, TTr, BC, BB, CV, TB, PH, PB or GK
     * @param signatures in the order of signing: {@code PERSON/chu-tich VALID}, as the strict policy has it
     */
    @JsonInclude
    record Paper(
            @Nullable Integer number,
            @Nullable String symbol,
            String kind,
            String date,
            String file,
            String sha256,
            int pages,
            List<String> signatures) {}

    String words() {
        return """

                Đã diễn tập xong: %s.
                  Đơn vị tham gia: %d
                  Phát động: %d đúng hạn, %d chậm, %d không phát động
                  Báo cáo: %d đúng hạn, %d chậm, %d không báo cáo
                  Đề nghị khen thưởng: %s
                  Văn bản: %d; thư đã gửi: %d
                """
                .formatted(
                        name,
                        units,
                        launches.onTime(),
                        launches.late(),
                        launches.missing(),
                        reports.onTime(),
                        reports.late(),
                        reports.missing(),
                        nominations,
                        documents.size(),
                        mails);
    }
}
