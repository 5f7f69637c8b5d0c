package vn.thidua.register.incoming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** Hands a document on to a unit or person. */
public record HandOver(UUID incomingId, String receiver, String signedBy, String opinion, @Nullable LocalDate dueOn) {

    public HandOver {
        receiver = Vietnamese.text(receiver);
        signedBy = Vietnamese.text(signedBy);
        opinion = Vietnamese.text(opinion);
    }
}
