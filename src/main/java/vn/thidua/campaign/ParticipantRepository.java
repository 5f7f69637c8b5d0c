package vn.thidua.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.shared.CurrentWard;

@Repository
class ParticipantRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    ParticipantRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    List<Participant> all(CampaignId id) {
        return jdbc.sql(
                        """
                        select unit_code, unit_kind, participates, publicises, mobilises, withdrawn, reason
                          from campaign_participant
                         where ward_id = :ward and campaign_id = :campaign
                         order by sort_order, unit_code
                        """)
                .param("ward", ward.id().value())
                .param("campaign", id.value())
                .query((row, number) -> participant(id, row))
                .list();
    }

    Optional<Participant> find(CampaignId id, String unitCode) {
        return all(id).stream()
                .filter(participant -> participant.unitCode().equals(unitCode))
                .findFirst();
    }

    /** Inserts a unit or writes what has changed about it. */
    void put(Participant participant, int order, String userId) {
        jdbc.sql(
                        """
                        insert into campaign_participant (id, ward_id, campaign_id, unit_code, unit_kind, sort_order,
                                                          participates, publicises, mobilises, withdrawn, reason,
                                                          changed_at, changed_by)
                        values (:id, :ward, :campaign, :unit, :kind, :order, :participates, :publicises, :mobilises,
                                :withdrawn, :reason, :now, :user)
                        on conflict (campaign_id, unit_code) do update
                           set participates = excluded.participates, publicises = excluded.publicises,
                               mobilises = excluded.mobilises, withdrawn = excluded.withdrawn,
                               reason = excluded.reason, changed_at = excluded.changed_at,
                               changed_by = excluded.changed_by
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", participant.campaignId().value())
                .param("unit", participant.unitCode())
                .param("kind", participant.unitKind())
                .param("order", order)
                .param("participates", participant.ways().contains(WayOfTakingPart.PARTICIPANT))
                .param("publicises", participant.ways().contains(WayOfTakingPart.PUBLICITY))
                .param("mobilises", participant.ways().contains(WayOfTakingPart.MOBILISATION))
                .param("withdrawn", participant.withdrawn())
                .param("reason", participant.reason())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", userId)
                .update();
    }

    private static Participant participant(CampaignId id, ResultSet row) throws SQLException {
        Set<WayOfTakingPart> ways = EnumSet.noneOf(WayOfTakingPart.class);
        if (row.getBoolean("participates")) {
            ways.add(WayOfTakingPart.PARTICIPANT);
        }
        if (row.getBoolean("publicises")) {
            ways.add(WayOfTakingPart.PUBLICITY);
        }
        if (row.getBoolean("mobilises")) {
            ways.add(WayOfTakingPart.MOBILISATION);
        }
        return new Participant(
                id,
                row.getString("unit_code"),
                row.getString("unit_kind"),
                ways,
                row.getBoolean("withdrawn"),
                row.getString("reason"));
    }
}
