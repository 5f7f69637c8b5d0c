package vn.thidua.register.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over.
 *
 * @param signedBy who signed for it (ký nhận), or empty
 * @param opinion what the head said about its handling
 */
public record Transfer(
        String receiver, LocalDate handedOn, String signedBy, String opinion, @Nullable LocalDate dueOn) {}
