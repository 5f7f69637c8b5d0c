package vn.thidua.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.Direction;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.RollUp;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitSelection;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Targets, figures and reports that tests speak of. */
final class ReportTestData {

    static final Actor OFFICER = new Actor("can-bo-van-hoa", Set.of(Role.CULTURE_OFFICER), Set.of());
    static final Actor HEAD = new Actor("to-truong-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    static final Instant IN_TIME = Instant.parse("2025-12-08T03:00:00Z");
    static final Instant LATE = Instant.parse("2025-12-09T17:00:00Z");
    static final Instant AFTER_THE_END = Instant.parse("2026-01-05T03:00:00Z");

    private ReportTestData() {}

    static Target aTarget(FigureShape shape, RollUp rollUp, Goal goal) {
        return new Target(
                "chi-tieu",
                "Chỉ tiêu",
                "Chỉ tiêu",
                "%",
                shape,
                rollUp,
                UnitSelection.ofKinds("NEIGHBOURHOOD"),
                goal,
                List.of(),
                null,
                null);
    }

    static Goal aGoal(Operator operator, String value) {
        return aGoal(operator, value, Basis.ABSOLUTE);
    }

    static Goal aGoal(Operator operator, String value, Basis basis) {
        Direction direction =
                operator == Operator.LESS_THAN || operator == Operator.AT_MOST ? Direction.LOWER : Direction.HIGHER;
        return new Goal(operator, new BigDecimal(value), null, basis, direction);
    }

    static Campaign aCampaign(CampaignStatus status) {
        return new Campaign(
                CampaignId.random(),
                "thu",
                "Đợt thi đua",
                "Đợt thi đua",
                status,
                1,
                LocalDate.of(2025, 9, 12),
                LocalDate.of(2025, 12, 31),
                null,
                null,
                0);
    }

    static FigureEntry ratio(String target, String numerator, String denominator, FigureState state) {
        return new FigureEntry(target, null, numerator, denominator, null, null, state, null);
    }

    static FigureEntry answer(String target, @Nullable Boolean reached) {
        return new FigureEntry(target, null, null, null, null, reached, FigureState.ACTUAL, null);
    }

    /** A complete report of a tổ dân phố. */
    static SubmitReport aReport(ReportKey key) {
        return new SubmitReport(
                key,
                List.of(
                        ratio("gia-dinh-van-hoa", "268", "275", FigureState.ACTUAL),
                        answer("to-dan-pho-van-hoa", true),
                        ratio("bao-hiem-y-te", "930", "985", FigureState.ESTIMATE),
                        ratio("ho-ngheo", "2", "275", FigureState.ACTUAL),
                        ratio("nuoc-sach", "985", "985", FigureState.ACTUAL)),
                List.of(
                        new TaskResult("d", "Duy trì bốn phong trào"),
                        new TaskResult("e", "Hai buổi phát thanh mỗi tuần"),
                        new TaskResult("g", "Biểu dương ba hộ")),
                List.of(new MovementResult("binh-dan-hoc-vu-so", "Bốn lớp học")),
                List.of(),
                "Ba đoạn ngõ được trồng hoa.",
                List.of(),
                List.of(new Exemplar("Bà Mạc Thị Huyền Chi", "Hiến đất mở ngõ")),
                false,
                null);
    }

    static SubmitReport with(SubmitReport report, int index, FigureEntry entry) {
        List<FigureEntry> figures = new ArrayList<>(report.figures());
        figures.set(index, entry);
        return new SubmitReport(
                report.key(),
                figures,
                report.tasks(),
                report.movements(),
                report.ownAwards(),
                report.story(),
                report.evidence(),
                report.exemplars(),
                report.onBehalf(),
                report.paperScanId());
    }

    static Figure aRatio(String numerator, String denominator) {
        return new Figure(
                "chi-tieu",
                null,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                null,
                null,
                FigureState.ACTUAL,
                null,
                true);
    }

    static Figure anAnswer(boolean reached) {
        return new Figure("chi-tieu", null, null, null, null, reached, FigureState.ACTUAL, null, reached);
    }

    static Figure aValue(String value, @Nullable String lastYear) {
        return new Figure(
                "chi-tieu",
                new BigDecimal(value),
                null,
                null,
                lastYear == null ? null : new BigDecimal(lastYear),
                null,
                FigureState.ESTIMATE,
                null,
                true);
    }

    static UnitReport aVersion(ReportStatus status, boolean late, boolean finalFigures, Figure... figures) {
        return new UnitReport(
                UUID.randomUUID(),
                new ReportKey(CampaignId.random(), "tdp-01", 1),
                1,
                status,
                finalFigures,
                List.of(figures),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                false,
                null,
                IN_TIME,
                "to-truong-01",
                late,
                null);
    }
}
