package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.GoalText;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Target;
import vn.thidua.report.Figure;
import vn.thidua.report.ReportKey;
import vn.thidua.report.Review;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.BusinessRuleViolation;

/** What the two slips of a report have in common: the reviewed version, in words. */
@Component
class SlipReader {

    private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(\\d+)].*");

    private static final Map<String, String> PARTS = Map.of(
            "story", "Phần đánh giá chung",
            "evidence", "Minh chứng",
            "exemplars", "Gương điển hình",
            "nominations", "Đề nghị khen thưởng",
            "ownAwards", "Khen thưởng của thủ trưởng đơn vị",
            "movements", "Kết quả các phong trào khác");

    private final UnitReports reports;
    private final Campaigns campaigns;
    private final CampaignReader reader;
    private final WardDirectory directory;

    SlipReader(UnitReports reports, Campaigns campaigns, CampaignReader reader, WardDirectory directory) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.reader = reader;
        this.directory = directory;
    }

    SubjectFacts subject(String subjectId) {
        ReportKey key = ReportKey.of(subjectId);
        return new SubjectFacts(key.campaignId().toString(), reviewed(key).number(), key.unitCode());
    }

    SlipData read(String subjectId) {
        ReportKey key = ReportKey.of(subjectId);
        UnitReport report = reviewed(key);
        Review review = Objects.requireNonNull(report.review());
        Plan plan = campaigns.plan(key.campaignId());
        return new SlipData(
                reader.facts(key.campaignId()),
                key.unitCode(),
                reader.unitName(key.unitCode()),
                report.number(),
                report.finalFigures(),
                report.late(),
                report.onBehalf(),
                report.submittedAt(),
                review.remark() == null ? "" : review.remark(),
                report.figures().stream().map(figure -> row(figure, plan)).toList(),
                review.points().stream()
                        .map(point -> new SlipData.Point(place(point.field(), report, plan), point.reason()))
                        .toList(),
                review.reviewedBy(),
                directory.personName(review.reviewedBy()),
                review.reviewedAt());
    }

    private UnitReport reviewed(ReportKey key) {
        return reports.newest(key)
                .filter(report -> report.review() != null)
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_REPORT_NOT_REVIEWED"));
    }

    private static SlipData.FigureRow row(Figure figure, Plan plan) {
        Target target = plan.target(figure.target()).orElse(null);
        return new SlipData.FigureRow(
                target == null ? figure.target() : target.name(),
                target == null ? "" : GoalText.of(target),
                FigureText.of(figure, target == null ? "" : target.unit()),
                figure.state().label(),
                figure.met());
    }

    /** {@code figures[2].value} in the officer's words. */
    private static String place(String field, UnitReport report, Plan plan) {
        Matcher matcher = INDEXED.matcher(field);
        String part = matcher.matches() ? matcher.group(1) : field.replaceAll("\\..*", "");
        int index = matcher.matches() ? Integer.parseInt(matcher.group(2)) : -1;
        if (part.equals("figures") && index >= 0 && index < report.figures().size()) {
            String code = report.figures().get(index).target();
            return "Chỉ tiêu: " + plan.target(code).map(Target::name).orElse(code);
        }
        if (part.equals("tasks") && index >= 0 && index < report.tasks().size()) {
            return "Nhiệm vụ: " + taskName(plan, report.tasks().get(index).task());
        }
        String name = PARTS.getOrDefault(part, "Nội dung chung");
        return index < 0 ? name : name + " (mục " + (index + 1) + ")";
    }

    private static String taskName(Plan plan, String code) {
        @Nullable String wording = null;
        for (PlannedTask task : plan.tasks()) {
            wording = wording == null ? wordingOf(task, code) : wording;
        }
        return wording == null ? code : shortened(wording);
    }

    private static @Nullable String wordingOf(PlannedTask task, String code) {
        if (task.code().equals(code)) {
            return task.wording();
        }
        return task.subtasks().stream()
                .map(sub -> wordingOf(sub, code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String wording) {
        List<String> words = List.of(wording.split("\\s+"));
        return words.size() <= 16
                ? wording
                : IntStream.range(0, 16).mapToObj(words::get).collect(Collectors.joining(" ")) + "…";
    }
}
