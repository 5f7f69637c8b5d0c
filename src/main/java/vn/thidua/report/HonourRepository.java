package vn.thidua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.CurrentWard;

@Repository
class HonourRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    HonourRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void replace(CampaignId campaign, List<HonourEntry> honours) {
        jdbc.sql("delete from honour where campaign_id = :campaign and ward_id = :ward")
                .param("campaign", campaign.value())
                .param("ward", ward.id().value())
                .update();
        for (int place = 0; place < honours.size(); place++) {
            insert(campaign, place, honours.get(place));
        }
    }

    List<HonourEntry> all(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select name, deed, form, honoured_on
                          from honour
                         where campaign_id = :campaign and ward_id = :ward
                         order by place
                        """)
                .param("campaign", campaign.value())
                .param("ward", ward.id().value())
                .query((row, number) -> new HonourEntry(
                        row.getString("name"),
                        row.getString("deed"),
                        row.getString("form"),
                        row.getObject("honoured_on", LocalDate.class)))
                .list();
    }

    private void insert(CampaignId campaign, int place, HonourEntry honour) {
        jdbc.sql(
                        """
                        insert into honour (id, ward_id, campaign_id, place, name, deed, form, honoured_on)
                        values (:id, :ward, :campaign, :place, :name, :deed, :form, :honouredOn)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("campaign", campaign.value())
                .param("place", place)
                .param("name", honour.name())
                .param("deed", honour.deed())
                .param("form", honour.form())
                .param("honouredOn", honour.honouredOn())
                .update();
    }
}
