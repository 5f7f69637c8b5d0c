package vn.thidua.report;

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

/** Consolidated results, and the rows kept of units and people for their year-end evaluation. */
@Repository
class ResultRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    ResultRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Optional<ConsolidatedResults> find(CampaignId campaignId, int phase) {
        return jdbc.sql(
                        """
                        select assessment, figures from consolidated_result
                         where ward_id = :ward and campaign_id = :campaign and phase = :phase
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("phase", phase)
                .query((row, number) -> new ConsolidatedResults(
                        campaignId,
                        phase,
                        List.of(StoredJson.read(row.getString("figures"), WardFigure[].class)),
                        units(campaignId, phase),
                        people(campaignId, phase),
                        row.getString("assessment")))
                .optional();
    }

    private List<UnitResult> units(CampaignId campaignId, int phase) {
        return jdbc.sql(
                        """
                        select result.unit_code, launched, launched_late, reported, reported_late, targets,
                               targets_met, conclusion
                          from unit_year_result result
                          left join unit on unit.ward_id = result.ward_id and unit.code = result.unit_code
                         where result.ward_id = :ward and campaign_id = :campaign and phase = :phase
                         order by unit.sort_order, result.unit_code
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("phase", phase)
                .query((row, number) -> new UnitResult(
                        row.getString("unit_code"),
                        row.getBoolean("launched"),
                        row.getBoolean("launched_late"),
                        row.getBoolean("reported"),
                        row.getBoolean("reported_late"),
                        row.getInt("targets"),
                        row.getInt("targets_met"),
                        row.getString("conclusion")))
                .list();
    }

    private List<PersonResult> people(CampaignId campaignId, int phase) {
        return jdbc.sql(
                        """
                        select unit_code, name, deed from person_year_result
                         where ward_id = :ward and campaign_id = :campaign and phase = :phase
                         order by sort_order
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("phase", phase)
                .query((row, number) ->
                        new PersonResult(row.getString("unit_code"), row.getString("name"), row.getString("deed")))
                .list();
    }

    void replace(ConsolidatedResults results, int year, String userId) {
        delete("consolidated_result", results);
        delete("unit_year_result", results);
        delete("person_year_result", results);
        jdbc.sql(
                        """
                        insert into consolidated_result (id, ward_id, campaign_id, phase, assessment, figures, made_at,
                                                         made_by)
                        values (:id, :ward, :campaign, :phase, :assessment, cast(:figures as jsonb), :now, :user)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", results.campaignId().value())
                .param("phase", results.phase())
                .param("assessment", results.assessment())
                .param("figures", StoredJson.write(results.figures()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
        results.units().forEach(unit -> insert(results, unit, year));
        for (int index = 0; index < results.people().size(); index++) {
            insert(results, index, results.people().get(index), year);
        }
    }

    private void delete(String table, ConsolidatedResults results) {
        jdbc.sql("delete from " + table + " where ward_id = :ward and campaign_id = :campaign and phase = :phase")
                .param("ward", ward.id().value())
                .param("campaign", results.campaignId().value())
                .param("phase", results.phase())
                .update();
    }

    private void insert(ConsolidatedResults results, UnitResult unit, int year) {
        jdbc.sql(
                        """
                        insert into unit_year_result (id, ward_id, campaign_id, phase, year, unit_code, launched,
                                                      launched_late, reported, reported_late, targets, targets_met,
                                                      conclusion)
                        values (:id, :ward, :campaign, :phase, :year, :unit, :launched, :launchedLate, :reported,
                                :reportedLate, :targets, :met, :conclusion)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", results.campaignId().value())
                .param("phase", results.phase())
                .param("year", year)
                .param("unit", unit.unitCode())
                .param("launched", unit.launched())
                .param("launchedLate", unit.launchedLate())
                .param("reported", unit.reported())
                .param("reportedLate", unit.reportedLate())
                .param("targets", unit.targets())
                .param("met", unit.targetsMet())
                .param("conclusion", unit.conclusion())
                .update();
    }

    private void insert(ConsolidatedResults results, int order, PersonResult person, int year) {
        jdbc.sql(
                        """
                        insert into person_year_result (id, ward_id, campaign_id, phase, year, unit_code, sort_order,
                                                        name, deed)
                        values (:id, :ward, :campaign, :phase, :year, :unit, :order, :name, :deed)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", results.campaignId().value())
                .param("phase", results.phase())
                .param("year", year)
                .param("unit", person.unitCode())
                .param("order", order)
                .param("name", person.name())
                .param("deed", person.deed())
                .update();
    }
}
