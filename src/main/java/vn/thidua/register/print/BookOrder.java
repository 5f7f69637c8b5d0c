package vn.thidua.register.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.Issuer;

/**
 * Which part of a register is printed.
 *
 * @param issuer whose outgoing documents; the incoming register has no issuer
 * @param from first day, or null for the year's first
 * @param to last day, or null for the year's last
 * @param volume number of the volume
 */
public record BookOrder(
        int year, @Nullable Issuer issuer, @Nullable LocalDate from, @Nullable LocalDate to, int volume) {

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
