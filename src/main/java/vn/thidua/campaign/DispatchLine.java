package vn.thidua.campaign;

import java.util.List;
import vn.thidua.campaign.plan.RecipientLine;

/** A line of Nơi nhận with the units it stands for now. */
public record DispatchLine(RecipientLine line, List<String> unitCodes) {

    public DispatchLine {
        unitCodes = List.copyOf(unitCodes);
    }

    public boolean leadsNowhere() {
        return unitCodes.isEmpty() && line.roles().isEmpty() && line.outside().isEmpty() && !line.archive();
    }
}
