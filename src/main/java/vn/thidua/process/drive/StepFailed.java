package vn.thidua.process.drive;

/** A job of the engine that ended with an exception. */
public class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StepFailed(String step, Throwable cause) {
        super(step, cause);
    }
}
