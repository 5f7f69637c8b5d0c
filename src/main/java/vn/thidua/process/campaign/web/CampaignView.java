package vn.thidua.process.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One campaign as its page shows it; everything is text as an officer reads it. */
record CampaignView(
        String id,
        String name,
        String title,
        String status,
        String launchedOn,
        String endsOn,
        @Nullable String reason,
        boolean startable,
        boolean running,
        boolean endsWithEvent,
        List<DeadlineRow> deadlines,
        List<UnitRow> units,
        List<DocumentRow> documents,
        List<ChangeRow> changes) {

    record DeadlineRow(String kind, int phase, String label, String wording, String lastMoment, String nextDay) {}

    record UnitRow(
            String code,
            String name,
            String ways,
            boolean withdrawn,
            String launch,
            String report,
            String finalFigures) {}

    record DocumentRow(String link, String number, String summary, String issuedOn, String signer) {}

    record ChangeRow(String oldDay, String newDay, String reason, String state) {}

    /** A line of the list: how many units have launched and reported, how many are behind with one of it. */
    record Line(
            String id,
            String name,
            String status,
            String launchedOn,
            String endsOn,
            ShareBar launches,
            ShareBar reports,
            int behind) {}

    /** A choice in a form. */
    record Option(String value, String label) {}
}
