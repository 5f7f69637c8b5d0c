package vn.thidua.process.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.SamplePlans;
import vn.thidua.file.Files;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.report.Figure;
import vn.thidua.report.FigureState;
import vn.thidua.report.UnitReports;
import vn.thidua.report.WardFigure;
import vn.thidua.report.WardResults;

class TargetBoardTest {

    private static final CampaignId CAMPAIGN = CampaignId.random();
    private static final String FAMILIES = "gia-dinh-van-hoa";

    private final Campaigns campaigns = mock();
    private final WardResults results = mock();
    private final UnitReports reports = mock();
    private final Organisation organisation = mock();
    private final TargetBoard board = new TargetBoard(campaigns, results, reports, organisation, mock(Files.class));

    @BeforeEach
    void theSamplePlan() {
        given(campaigns.plan(CAMPAIGN)).willReturn(SamplePlans.thachKhoi());
        given(reports.newestAccepted(any())).willReturn(Optional.empty());
        given(organisation.unit(anyString())).willAnswer(call -> {
            Unit unit = mock(Unit.class);
            given(unit.name()).willReturn("Đơn vị " + call.getArgument(0));
            return unit;
        });
        given(results.figures(CAMPAIGN, 1)).willReturn(List.of(families()));
    }

    @Test
    void theWardsFigureStandsBesideItsGoalAndLastYears() {
        TargetRow row = board.rows(CAMPAIGN, 1).get(0);

        assertThat(row.value()).isEqualTo("97,45%");
        assertThat(row.goal()).contains("%");
        assertThat(row.lastYear()).isEqualTo("96%");
        assertThat(row.change()).isEqualTo("+1,45%");
        assertThat(row.result()).isEqualTo("Đạt");
        assertThat(row.estimate()).isTrue();
    }

    @Test
    void itIsTraceableToEachUnitAndSaysWhoIsMissing() {
        TargetRow row = board.rows(CAMPAIGN, 1).get(0);

        assertThat(row.sources()).singleElement().satisfies(source -> {
            assertThat(source.unit()).isEqualTo("Đơn vị tdp-01");
            assertThat(source.value()).isEqualTo("97,45% (268/275)");
            assertThat(source.state()).isEqualTo("Ước thực hiện");
        });
        assertThat(row.missing()).containsExactly("Đơn vị tdp-04");
        assertThat(row.units().text()).isEqualTo("1/2");
    }

    private static WardFigure families() {
        Figure figure = new Figure(
                FAMILIES, number("97.45"), number("268"), number("275"), null, null, FigureState.ESTIMATE, null, true);
        return new WardFigure(
                FAMILIES,
                number("97.45"),
                number("268"),
                number("275"),
                number("96"),
                true,
                true,
                List.of(new WardFigure.Source("tdp-01", figure)),
                List.of("tdp-04"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
