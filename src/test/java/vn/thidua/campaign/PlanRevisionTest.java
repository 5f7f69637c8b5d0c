package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.plan.Plan;

class PlanRevisionTest {

    private final Plan plan = SamplePlans.thachKhoi();

    @Test
    void aDraftThatIsSubmittedUnchangedChangesNothing() {
        PlanDraft draft = PlanRevision.draft(plan, 0);
        RevisePlan same = new RevisePlan(
                draft.title(),
                draft.theme(),
                draft.opening(),
                draft.closing(),
                draft.paragraphs(),
                draft.wordings(),
                draft.deadlines(),
                draft.endsOn(),
                0);

        assertThat(new PlanRevision(plan, same).plan()).isEqualTo(plan);
    }

    @Test
    void aFormWithEmptiedFieldsIsRefusedAndNotAFailure() throws Exception {
        String emptied =
                """
                {"title": null, "opening": null, "version": 0, "paragraphs": [{"place": "s.0.0.p.0", "text": null}],
                 "deadlines": [{"kind": "LAUNCH", "phase": 0, "day": null}]}
                """;
        RevisePlan command =
                JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(emptied, RevisePlan.class);

        assertThatThrownBy(() -> new PlanRevision(plan, command).plan())
                .hasMessageContaining("field=title")
                .hasMessageContaining("field=paragraphs[s.0.0.p.0]")
                .hasMessageContaining("CAMPAIGN_DAY_MISSING");
    }
}
