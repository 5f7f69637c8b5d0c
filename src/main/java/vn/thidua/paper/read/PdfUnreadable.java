package vn.thidua.paper.read;

import java.io.IOException;

/** A file that cannot be read as PDF, and why. */
public final class PdfUnreadable extends IOException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        NOT_PDF,
        ENCRYPTED,
        DAMAGED,
        TOO_LARGE
    }

    private final Reason reason;

    PdfUnreadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    PdfUnreadable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
