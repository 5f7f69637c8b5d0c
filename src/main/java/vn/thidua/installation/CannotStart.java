package vn.thidua.installation;

import org.jspecify.annotations.Nullable;

/** The program ends because of a fault that its operator can remove. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    CannotStart(Fault fault) {
        this(fault, null);
    }

    CannotStart(Fault fault, @Nullable Throwable cause) {
        super(fault.reason(), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
