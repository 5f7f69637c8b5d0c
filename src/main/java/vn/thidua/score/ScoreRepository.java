package vn.thidua.score;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.StoredJson;

/** Points as given, and rankings as fixed; of those the newest counts and none is lost. */
@Repository
class ScoreRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    ScoreRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    List<ScoreEntry> entries(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select unit_code, code, evaluator, points, note from unit_score_entry
                         where ward_id = :ward and campaign_id = :campaign
                         order by unit_code, code, evaluator
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .query((row, number) -> new ScoreEntry(
                        row.getString("unit_code"),
                        row.getString("code"),
                        row.getString("evaluator"),
                        row.getBigDecimal("points"),
                        row.getString("note")))
                .list();
    }

    List<Composition> compositions(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select unit_code, members, women from unit_score_composition
                         where ward_id = :ward and campaign_id = :campaign
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .query((row, number) ->
                        new Composition(row.getString("unit_code"), row.getInt("members"), row.getInt("women")))
                .list();
    }

    /** What one evaluator gave before gives way to what it gives now. */
    void replace(CampaignId campaign, String evaluator, List<ScoreEntry> entries, String userId) {
        jdbc.sql(
                        """
                        delete from unit_score_entry
                         where ward_id = :ward and campaign_id = :campaign and evaluator = :evaluator
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .param("evaluator", evaluator)
                .update();
        entries.forEach(entry -> insert(campaign, entry, userId));
    }

    private void insert(CampaignId campaign, ScoreEntry entry, String userId) {
        jdbc.sql(
                        """
                        insert into unit_score_entry (id, ward_id, campaign_id, unit_code, code, evaluator, points, note,
                                                      entered_at, entered_by)
                        values (:id, :ward, :campaign, :unit, :code, :evaluator, :points, :note, :now, :user)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .param("unit", entry.unitCode())
                .param("code", entry.code())
                .param("evaluator", entry.evaluator())
                .param("points", entry.points())
                .param("note", entry.note())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }

    void put(CampaignId campaign, Composition people) {
        jdbc.sql(
                        """
                        insert into unit_score_composition (id, ward_id, campaign_id, unit_code, members, women)
                        values (:id, :ward, :campaign, :unit, :members, :women)
                        on conflict (campaign_id, unit_code) do update
                           set members = excluded.members, women = excluded.women
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .param("unit", people.unitCode())
                .param("members", people.members())
                .param("women", people.women())
                .update();
    }

    Optional<Ranking> fixed(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select content from unit_ranking
                         where ward_id = :ward and campaign_id = :campaign
                         order by fixed_at desc
                         limit 1
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .query((row, number) -> StoredJson.read(row.getString("content"), Ranking.class))
                .optional();
    }

    void fix(CampaignId campaign, Ranking ranking, String userId) {
        jdbc.sql(
                        """
                        insert into unit_ranking (id, ward_id, campaign_id, content, fixed_at, fixed_by)
                        values (:id, :ward, :campaign, cast(:content as jsonb), :now, :user)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .param("content", StoredJson.write(ranking))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }
}
