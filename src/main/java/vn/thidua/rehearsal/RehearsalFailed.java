package vn.thidua.rehearsal;

import java.io.Serial;

/** Why a rehearsal could not be played to its end, in words for who started it. */
class RehearsalFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RehearsalFailed(String message) {
        super(message);
    }

    RehearsalFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
