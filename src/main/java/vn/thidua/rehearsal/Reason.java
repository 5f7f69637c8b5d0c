package vn.thidua.rehearsal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lies behind an exception, in one line. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        Set<String> messages = new LinkedHashSet<>();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            messages.add(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        }
        return String.join("\n  do ", messages);
    }
}
