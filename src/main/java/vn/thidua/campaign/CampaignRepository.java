package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.StoredJson;

@Repository
class CampaignRepository {

    private static final String SELECT =
            """
            select id, code, name, title, status, phases, launched_on, ends_on, ended_by, reason, version
              from campaign
             where ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    CampaignRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Campaign get(CampaignId id) {
        return find(id).orElseThrow(() -> new BusinessRuleViolation("CAMPAIGN_UNKNOWN", id.toString()));
    }

    Optional<Campaign> find(CampaignId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(CampaignRepository::campaign)
                .optional();
    }

    List<Campaign> all() {
        return jdbc.sql(SELECT + " order by imported_at desc")
                .param("ward", ward.id().value())
                .query(CampaignRepository::campaign)
                .list();
    }

    boolean isTaken(String code) {
        return jdbc.sql(
                        """
                        select exists (select 1 from campaign
                                        where ward_id = :ward and code = :code
                                          and status not in ('CANCELLED', 'REJECTED'))
                        """)
                .param("ward", ward.id().value())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void insert(Campaign campaign, Plan plan, Rehearsal rehearsal, String source, String userId) {
        jdbc.sql(
                        """
                        insert into campaign (id, ward_id, code, name, title, status, phases, ends_on, plan, rehearsal,
                                              source, imported_at, imported_by, version)
                        values (:id, :ward, :code, :name, :title, :status, :phases, :ends, cast(:plan as jsonb),
                                cast(:rehearsal as jsonb), :source, :now, :user, 0)
                        """)
                .param("id", campaign.id().value())
                .param("ward", ward.id().value())
                .param("code", campaign.code())
                .param("name", campaign.name())
                .param("title", campaign.title())
                .param("status", campaign.status().name())
                .param("phases", campaign.phases())
                .param("ends", campaign.endsOn())
                .param("plan", StoredJson.write(plan))
                .param("rehearsal", StoredJson.write(rehearsal))
                .param("source", source)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }

    void update(Campaign campaign) {
        int rows = jdbc.sql(
                        """
                        update campaign
                           set title = :title, status = :status, launched_on = :launched, ends_on = :ends,
                               ended_by = :endedBy, reason = :reason, version = version + 1
                         where ward_id = :ward and id = :id and version = :version
                        """)
                .param("title", campaign.title())
                .param("status", campaign.status().name())
                .param("launched", campaign.launchedOn())
                .param("ends", campaign.endsOn())
                .param("endedBy", campaign.endedBy())
                .param("reason", campaign.reason())
                .param("ward", ward.id().value())
                .param("id", campaign.id().value())
                .param("version", campaign.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "Campaign %s was changed by someone else.".formatted(campaign.id()));
        }
    }

    void updatePlan(CampaignId id, Plan plan) {
        jdbc.sql("update campaign set plan = cast(:plan as jsonb) where ward_id = :ward and id = :id")
                .param("plan", StoredJson.write(plan))
                .param("ward", ward.id().value())
                .param("id", id.value())
                .update();
    }

    Plan plan(CampaignId id) {
        return StoredJson.read(json(id, "plan"), Plan.class);
    }

    Rehearsal rehearsal(CampaignId id) {
        return StoredJson.read(json(id, "rehearsal"), Rehearsal.class);
    }

    private String json(CampaignId id, String column) {
        return jdbc.sql("select " + column + " from campaign where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new BusinessRuleViolation("CAMPAIGN_UNKNOWN", id.toString()));
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("title"),
                CampaignStatus.valueOf(row.getString("status")),
                row.getInt("phases"),
                row.getObject("launched_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("ended_by"),
                row.getString("reason"),
                row.getInt("version"));
    }
}
