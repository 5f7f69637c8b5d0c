package vn.thidua.process.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.PlanDraft;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.shared.Vietnamese;

/** A campaign from 25/9 to 31/12/2025 whose results are due before 10/12/2025. */
final class CampaignTestData {

    static final CampaignId CAMPAIGN = CampaignId.random();
    static final Deadline REPORTS = deadline(DeadlineKind.REPORT, LocalDate.of(2025, 12, 10), Boundary.BEFORE);
    static final Deadline FINAL_FIGURES = deadline(DeadlineKind.FINAL, LocalDate.of(2026, 1, 9), Boundary.INCLUDED);

    private CampaignTestData() {}

    static Campaign aCampaign(int phases) {
        return new Campaign(
                CAMPAIGN,
                "thach-khoi-2025",
                "Thi đua năm 2025",
                "phát động",
                CampaignStatus.LAUNCHED,
                phases,
                LocalDate.of(2025, 9, 12),
                LocalDate.of(2025, 12, 31),
                null,
                "Không còn phù hợp",
                1);
    }

    static PlanDraft aPlanDraft() {
        return new PlanDraft(
                "phát động",
                null,
                "Thực hiện kế hoạch của thành phố",
                "",
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2025, 12, 31),
                1);
    }

    static Deadline deadline(DeadlineKind kind, LocalDate day, Boundary boundary) {
        LocalDate last = boundary == Boundary.BEFORE ? day.minusDays(1) : day;
        return new Deadline(UUID.randomUUID(), CAMPAIGN, kind, 1, "", day, boundary, endOf(last));
    }

    static Deadline moved(Deadline deadline, LocalDate day) {
        return new Deadline(
                deadline.id(),
                deadline.campaignId(),
                deadline.kind(),
                deadline.phase(),
                deadline.wording(),
                day,
                deadline.boundary(),
                endOf(day.minusDays(1)));
    }

    private static Instant endOf(LocalDate day) {
        return ZonedDateTime.of(day.atTime(23, 59, 59), Vietnamese.ZONE).toInstant();
    }
}
