package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan's scoring in the words of the plan. */
class ScoringText {

    private final Plan plan;
    private final Scoring scoring;

    ScoringText(Plan plan, Scoring scoring) {
        this.plan = plan;
        this.scoring = scoring;
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> text = new ArrayList<>();
        text.add(Paragraph.plain("Tổng điểm tối đa của một đơn vị là %s điểm, không kể điểm thưởng, gồm:"
                .formatted(Points.number(scoring.max()))));
        scoring.criteria().forEach(criterion -> text.add(Paragraph.dash(of(criterion))));
        scoring.adjustments().forEach(adjustment -> text.add(Paragraph.dash(of(adjustment))));
        limits().ifPresent(limits -> text.add(Paragraph.plain(limits)));
        if (scoring.blocks().size() > 1) {
            text.add(Paragraph.plain("Các đơn vị được xếp hạng riêng theo khối thi đua: "
                    + scoring.blocks().stream().map(Scoring.Block::name).collect(Collectors.joining("; ")) + "."));
        }
        return text;
    }

    private String of(Criterion criterion) {
        return "%s: tối đa %s điểm%s; %s."
                .formatted(
                        criterion.name(),
                        Points.number(criterion.max()),
                        criterion.weight().compareTo(BigDecimal.ONE) != 0
                                ? ", hệ số " + Points.number(criterion.weight())
                                : "",
                        source(criterion));
    }

    private String source(Criterion criterion) {
        String target = criterion.target();
        if (target != null) {
            String unit = plan.target(target).map(Target::unit).orElse("");
            return criterion.bands().stream()
                    .map(band -> band.wording(unit) + ": " + Points.number(band.points()) + " điểm")
                    .collect(Collectors.joining("; "));
        }
        return criterion.evaluators().isEmpty()
                ? "cơ quan thường trực công tác thi đua, khen thưởng chấm"
                : "đơn vị được giao đánh giá chấm";
    }

    private static String of(Adjustment adjustment) {
        return "%s %s điểm: %s%s."
                .formatted(
                        adjustment.isBonus() ? "Cộng" : "Trừ",
                        Points.number(adjustment.points().abs()),
                        adjustment.name(),
                        adjustment.times() > 1 ? " (mỗi lần, không quá %d lần)".formatted(adjustment.times()) : "");
    }

    private Optional<String> limits() {
        List<String> limits = new ArrayList<>();
        if (scoring.bonusMax() != null) {
            limits.add("tổng điểm thưởng không quá %s điểm".formatted(Points.number(scoring.bonusMax())));
        }
        if (scoring.malusMax() != null) {
            limits.add("tổng điểm trừ không quá %s điểm".formatted(Points.number(scoring.malusMax())));
        }
        String text = String.join("; ", limits);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".");
    }
}
