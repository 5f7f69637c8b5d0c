package vn.thidua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.StoredJson;

@Repository
class UnitLaunchRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    UnitLaunchRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    List<UnitLaunch> all(CampaignId campaignId) {
        return jdbc.sql(
                        """
                        select id, unit_code, theme, movements, launched_on, participants, plan_file_id, on_behalf,
                               paper_scan_id, reported_at, reported_by, late
                          from unit_launch
                         where ward_id = :ward and campaign_id = :campaign
                         order by unit_code
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .query((row, number) -> launch(campaignId, row))
                .list();
    }

    /** Inserts the launch or replaces what was entered before; when it was first reported stays. */
    void put(UnitLaunch launch) {
        jdbc.sql(
                        """
                        insert into unit_launch (id, ward_id, campaign_id, unit_code, theme, movements, launched_on,
                                                 participants, plan_file_id, on_behalf, paper_scan_id, reported_at,
                                                 reported_by, late)
                        values (:id, :ward, :campaign, :unit, :theme, cast(:movements as jsonb), :on, :participants,
                                :plan, :onBehalf, :scan, :at, :user, :late)
                        on conflict (campaign_id, unit_code) do update
                           set theme = excluded.theme, movements = excluded.movements,
                               launched_on = excluded.launched_on, participants = excluded.participants,
                               plan_file_id = excluded.plan_file_id, on_behalf = excluded.on_behalf,
                               paper_scan_id = excluded.paper_scan_id
                        """)
                .param("id", launch.id())
                .param("ward", ward.id().value())
                .param("campaign", launch.campaignId().value())
                .param("unit", launch.unitCode())
                .param("theme", launch.theme())
                .param("movements", StoredJson.write(launch.movements()))
                .param("on", launch.launchedOn())
                .param("participants", launch.participants())
                .param("plan", launch.planFileId())
                .param("onBehalf", launch.onBehalf())
                .param("scan", launch.paperScanId())
                .param("at", launch.reportedAt().atOffset(ZoneOffset.UTC))
                .param("user", launch.reportedBy())
                .param("late", launch.late())
                .update();
    }

    private static UnitLaunch launch(CampaignId campaignId, ResultSet row) throws SQLException {
        return new UnitLaunch(
                row.getObject("id", UUID.class),
                campaignId,
                row.getString("unit_code"),
                row.getString("theme"),
                List.of(StoredJson.read(row.getString("movements"), LaunchedMovement[].class)),
                row.getObject("launched_on", LocalDate.class),
                row.getObject("participants", Integer.class),
                row.getObject("plan_file_id", UUID.class),
                row.getBoolean("on_behalf"),
                row.getObject("paper_scan_id", UUID.class),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by"),
                row.getBoolean("late"));
    }
}
