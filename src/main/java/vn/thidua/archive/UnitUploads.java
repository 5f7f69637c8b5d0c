package vn.thidua.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitLaunch;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;

/** What units uploaded for a campaign: their plans, evidence of their reports, scans of what came on paper. */
@Component
class UnitUploads {

    private final Campaigns campaigns;
    private final UnitLaunches launches;
    private final UnitReports reports;
    private final Files files;

    UnitUploads(Campaigns campaigns, UnitLaunches launches, UnitReports reports, Files files) {
        this.campaigns = campaigns;
        this.launches = launches;
        this.reports = reports;
        this.files = files;
    }

    /** In the order of the units. */
    List<Part> of(CampaignId id) {
        Campaign campaign = campaigns.get(id);
        List<Part> parts = new ArrayList<>();
        List<String> units = campaigns.participants(id).stream()
                .map(Participant::unitCode)
                .distinct()
                .sorted()
                .toList();
        for (String unit : units) {
            ofUnit(campaign, unit).forEach((file, label) -> files.find(new FileId(file))
                    .ifPresent(stored -> parts.add(part(parts.size() + 1, unit, label, stored))));
        }
        return parts;
    }

    private Map<UUID, String> ofUnit(Campaign campaign, String unit) {
        Map<UUID, String> found = new LinkedHashMap<>();
        launches.of(campaign.id(), unit).ifPresent(launch -> add(found, launch));
        for (int phase = 1; phase <= campaign.phases(); phase++) {
            reports.versions(new ReportKey(campaign.id(), unit, phase)).forEach(report -> add(found, report));
        }
        return found;
    }

    private static void add(Map<UUID, String> found, UnitLaunch launch) {
        if (launch.planFileId() != null) {
            found.putIfAbsent(launch.planFileId(), "Kế hoạch của đơn vị");
        }
        if (launch.paperScanId() != null) {
            found.putIfAbsent(launch.paperScanId(), "Bản giấy đơn vị gửi");
        }
    }

    private static void add(Map<UUID, String> found, UnitReport report) {
        report.evidence().forEach(file -> found.putIfAbsent(file, "Minh chứng kèm báo cáo"));
        if (report.paperScanId() != null) {
            found.putIfAbsent(report.paperScanId(), "Báo cáo giấy đơn vị gửi");
        }
    }

    private Part part(int number, String unit, String label, StoredFile file) {
        return new Part(
                "%04d-%s-%s".formatted(number, Plain.name(unit), Plain.name(file.name())),
                label,
                file.sha256(),
                () -> files.content(file));
    }
}
