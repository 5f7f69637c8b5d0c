package vn.thidua.notification;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be told.
 *
 * @param name as the notice named it: an account or an address
 * @param address null when no address is known
 * @param greeting "Kính gửi …"
 */
record Recipient(String name, @Nullable String address, String greeting) {

    boolean isAgency() {
        return name.contains("@");
    }
}
