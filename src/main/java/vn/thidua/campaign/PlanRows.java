package vn.thidua.campaign;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.RecipientLine;
import vn.thidua.campaign.plan.Target;
import vn.thidua.shared.CurrentWard;

/** Targets and recipients as rows beside the stored plan, written anew whenever the plan changes. */
@Repository
class PlanRows {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PlanRows(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void write(CampaignId id, Plan plan) {
        clear(id);
        for (int index = 0; index < plan.targets().size(); index++) {
            insert(id, index, plan.targets().get(index));
        }
        for (int index = 0; index < plan.recipients().size(); index++) {
            insert(id, index, plan.recipients().get(index));
        }
    }

    private void clear(CampaignId id) {
        jdbc.sql("delete from campaign_target where ward_id = :ward and campaign_id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from campaign_recipient where ward_id = :ward and campaign_id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .update();
    }

    private void insert(CampaignId id, int order, Target target) {
        jdbc.sql(
                        """
                        insert into campaign_target (id, ward_id, campaign_id, code, sort_order, name, wording, unit,
                                                     figure, roll_up, operator, goal_value, goal_upper, basis, direction)
                        values (:id, :ward, :campaign, :code, :order, :name, :wording, :unit, :figure, :rollUp,
                                :operator, :value, :upper, :basis, :direction)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", id.value())
                .param("code", target.code())
                .param("order", order)
                .param("name", target.name())
                .param("wording", target.wording())
                .param("unit", target.unit())
                .param("figure", target.figure().name())
                .param("rollUp", target.rollUp().name())
                .param("operator", target.goal().operator().name())
                .param("value", target.goal().value())
                .param("upper", target.goal().upper())
                .param("basis", target.goal().basis().name())
                .param("direction", target.goal().direction().name())
                .update();
    }

    private void insert(CampaignId id, int order, RecipientLine line) {
        jdbc.sql(
                        """
                        insert into campaign_recipient (id, ward_id, campaign_id, sort_order, line, channel, copies,
                                                        archive)
                        values (:id, :ward, :campaign, :order, :line, :channel, :copies, :archive)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", id.value())
                .param("order", order)
                .param("line", line.line())
                .param("channel", line.channel().name())
                .param("copies", line.copies())
                .param("archive", line.archive())
                .update();
    }
}
