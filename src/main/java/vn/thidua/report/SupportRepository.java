package vn.thidua.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.StoredJson;

@Repository
class SupportRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    SupportRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    /** By unit code, each unit's activities in the order entered. */
    Map<String, List<SupportActivity>> all(CampaignId campaignId) {
        return jdbc
                .sql(
                        """
                        select unit_code, held_on, activity, channel, reached, evidence, exemplars
                          from support_activity
                         where ward_id = :ward and campaign_id = :campaign
                         order by unit_code, sort_order
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .query((row, number) -> Map.entry(
                        row.getString("unit_code"),
                        new SupportActivity(
                                row.getObject("held_on", LocalDate.class),
                                row.getString("activity"),
                                row.getString("channel"),
                                row.getObject("reached", Integer.class),
                                List.of(StoredJson.read(row.getString("evidence"), UUID[].class)),
                                List.of(StoredJson.read(row.getString("exemplars"), Exemplar[].class)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void replace(CampaignId campaignId, String unitCode, List<SupportActivity> activities, String userId) {
        jdbc.sql(
                        """
                        delete from support_activity
                         where ward_id = :ward and campaign_id = :campaign and unit_code = :unit
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("unit", unitCode)
                .update();
        for (int index = 0; index < activities.size(); index++) {
            insert(campaignId, unitCode, index, activities.get(index), userId);
        }
    }

    private void insert(CampaignId campaignId, String unitCode, int order, SupportActivity activity, String userId) {
        jdbc.sql(
                        """
                        insert into support_activity (id, ward_id, campaign_id, unit_code, sort_order, held_on,
                                                      activity, channel, reached, evidence, exemplars, saved_at,
                                                      saved_by)
                        values (:id, :ward, :campaign, :unit, :order, :on, :activity, :channel, :reached,
                                cast(:evidence as jsonb), cast(:exemplars as jsonb), :now, :user)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("unit", unitCode)
                .param("order", order)
                .param("on", activity.heldOn())
                .param("activity", activity.activity())
                .param("channel", activity.channel())
                .param("reached", activity.reached())
                .param("evidence", StoredJson.write(activity.evidence()))
                .param("exemplars", StoredJson.write(activity.exemplars()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }

    void finish(CampaignId campaignId, String unitCode, String userId) {
        jdbc.sql(
                        """
                        insert into support_completion (id, ward_id, campaign_id, unit_code, finished_at, finished_by)
                        values (:id, :ward, :campaign, :unit, :now, :user)
                        on conflict (campaign_id, unit_code) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("unit", unitCode)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }
}
