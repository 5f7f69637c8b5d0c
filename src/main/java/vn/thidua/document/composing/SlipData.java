package vn.thidua.document.composing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A reviewed report as its slip shows it. */
record SlipData(
        CampaignFacts campaign,
        String unitCode,
        String unitName,
        int version,
        boolean finalFigures,
        boolean late,
        boolean onBehalf,
        Instant submittedAt,
        String remark,
        List<FigureRow> figures,
        List<Point> points,
        String reviewer,
        String reviewerName,
        Instant reviewedAt) {

    record FigureRow(String target, String goal, String result, String state, boolean met) {}

    record Point(String place, String reason) {}

    Map<String, String> words() {
        return Words.of(campaign.words())
                .and("unit", unitName)
                .and("version", version)
                .and("what", finalFigures ? "số liệu chính thức" : "báo cáo kết quả")
                .and("submittedAt", Moments.inText(submittedAt))
                .and("timeliness", late ? "chậm so với thời hạn" : "đúng thời hạn")
                .and("remark", Texts.unended(remark))
                .and("met", figures.stream().filter(FigureRow::met).count())
                .and("figures", figures.size())
                .and("points", points.size())
                .map();
    }

    Composed.SlipSigner signer(String capacity) {
        return new Composed.SlipSigner(capacity, reviewer, reviewerName, reviewedAt);
    }
}
