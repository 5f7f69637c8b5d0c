package vn.thidua.register.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.FileId;
import vn.thidua.shared.Vietnamese;

/** Sends back what cannot be registered: its signature or its integrity fails. */
public record ReturnIncoming(
        String author,
        String symbol,
        @Nullable LocalDate documentDate,
        String subject,
        String senderEmail,
        @Nullable FileId file,
        String reason) {

    public ReturnIncoming {
        author = Vietnamese.text(author);
        symbol = Vietnamese.text(symbol);
        subject = Vietnamese.text(subject);
        senderEmail = Vietnamese.text(senderEmail);
        reason = Vietnamese.text(reason);
    }
}
