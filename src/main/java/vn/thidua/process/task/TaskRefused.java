package vn.thidua.process.task;

import org.camunda.bpm.engine.BadUserRequestException;

/** A completion that a rule of the ward forbids; the message is for the person who tried. */
class TaskRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    TaskRefused(String sentences, Throwable cause) {
        super(sentences, cause);
    }
}
