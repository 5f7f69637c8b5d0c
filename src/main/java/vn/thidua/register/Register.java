package vn.thidua.register;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/** Series of numbers and the register of outgoing documents. */
@Service
@Transactional
public class Register {

    Register() {}

    /** Takes the next number of the series in the caller's transaction: a rollback leaves no hole. */
    public RegisterEntry take(Actor actor, TakeNumber request) {
        throw new IllegalStateException("not yet");
    }

    /** Gives a number up; it stays in the register with its reason and is never reused. */
    public void cancel(Actor actor, UUID entryId, String reason) {
        throw new IllegalStateException("not yet");
    }

    /** Enters the day the document left (column 8). */
    public void handOver(UUID documentId) {
        throw new IllegalStateException("not yet");
    }

    /** Entries of a year that contain the words, in the order of issue; no words, all entries. */
    public List<RegisterEntry> entries(int year, String words) {
        throw new IllegalStateException("not yet");
    }

    /** The ten columns of the decree as UTF-8 CSV. */
    public String csv(int year) {
        throw new IllegalStateException("not yet");
    }
}
