package vn.thidua.document.composing;

import java.util.List;

/**
 * A line of Kính gửi or Nơi nhận: what is printed and whom it leads to.
 *
 * @param units codes of units of the ward
 * @param roles names of {@link vn.thidua.shared.Role}
 * @param outside names of offices outside the ward, with an address where one is known
 */
public record Recipient(
        String line, String channel, int copies, List<String> units, List<String> roles, List<Outside> outside) {

    /** Somebody who is not of the ward. */
    public record Outside(String name, String email) {}

    public Recipient {
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        outside = List.copyOf(outside);
    }
}
