package vn.thidua.document;

import java.util.List;

/**
 * One printed line of Nơi nhận and where it leads.
 *
 * @param text as printed
 * @param unitCodes units of the ward that get it
 * @param userIds people who are told
 * @param addressees offices outside the ward
 */
public record DispatchLine(
        String text,
        String channel,
        int copies,
        List<String> unitCodes,
        List<String> userIds,
        List<String> addressees) {

    public DispatchLine {
        unitCodes = List.copyOf(unitCodes);
        userIds = List.copyOf(userIds);
        addressees = List.copyOf(addressees);
    }

    public boolean leadsNowhere() {
        return userIds.isEmpty() && addressees.isEmpty();
    }
}
