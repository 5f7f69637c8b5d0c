package vn.thidua.register.incoming;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** How far a document is; an answer names the outgoing document by its number and symbol. */
public record NoteProgress(UUID incomingId, @Nullable Handling state, String replyCode, String note) {

    public NoteProgress {
        replyCode = Vietnamese.text(replyCode).replace(" ", "");
        note = Vietnamese.text(note);
    }
}
