package vn.thidua.process.campaign.web;

import java.util.List;

/**
 * A target of a campaign as its page shows it: the ward's figure and the units' figures it is made of.
 *
 * @param result "Đạt", "Chưa đạt" or empty where there is nothing to compare
 * @param change how the figure differs from last year's, empty where that is not known
 */
record TargetRow(
        String name,
        String goal,
        String value,
        String lastYear,
        String change,
        String result,
        boolean met,
        boolean estimate,
        ShareBar units,
        List<Source> sources,
        List<String> missing) {

    /** One unit's figure with the files that prove it. */
    record Source(String unit, String value, String state, boolean met, String note, List<Evidence> evidence) {}

    /** @param link of the file itself */
    record Evidence(String name, String link) {}
}
