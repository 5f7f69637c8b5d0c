package vn.thidua.process.occasion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardOccasion;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Vietnamese;

/**
 * The head of a unit's form, with the same names as for a campaign.
 *
 * @param campaign what it is about
 * @param theme none
 * @param targets none: they belong to campaigns
 */
record OccasionShare(String campaign, String theme, String unit, String due, boolean onBehalf, List<String> targets) {

    static OccasionShare of(TaskInHand task, AwardOccasion occasion, String unit) {
        return new OccasionShare(occasion.heading(), "", unit, due(occasion.dueOn()), isOnBehalf(task), List.of());
    }

    static boolean isOnBehalf(TaskInHand task) {
        return !task.actor().speaksFor(task.read(CommonVariables.UNIT_CODE));
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "không ấn định" : "hết ngày " + Vietnamese.date(day);
    }
}
