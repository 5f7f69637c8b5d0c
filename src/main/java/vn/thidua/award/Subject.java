package vn.thidua.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person, collective or household that a unit has proposed before.
 *
 * @param recipient the name as first written, post and address as last written
 */
record Subject(UUID id, Recipient recipient) {

    /**
     * Which of the namesakes of one unit this is: who was born in the same year, or, where a year is not known, the only
     * one it can be.
     */
    static Optional<Subject> among(List<Subject> namesakes, @Nullable Integer birthYear) {
        List<Subject> possible = namesakes.stream()
                .filter(subject -> !NominationRules.differ(subject.recipient().birthYear(), birthYear))
                .toList();
        Optional<Subject> sameYear = possible.stream()
                .filter(subject -> birthYear != null
                        && birthYear.equals(subject.recipient().birthYear()))
                .findFirst();
        return sameYear.or(() -> possible.size() == 1 ? Optional.of(possible.get(0)) : withoutYear(possible));
    }

    private static Optional<Subject> withoutYear(List<Subject> possible) {
        return possible.stream()
                .filter(subject -> subject.recipient().birthYear() == null)
                .findFirst();
    }

    /** What is known of it after it was proposed again; what is left out stays. */
    Subject seenAgain(Recipient again) {
        return new Subject(
                id,
                new Recipient(
                        recipient.kind(),
                        recipient.name(),
                        again.gender() == null ? recipient.gender() : again.gender(),
                        again.birthYear() == null ? recipient.birthYear() : again.birthYear(),
                        again.position().isBlank() ? recipient.position() : again.position(),
                        again.address().isBlank() ? recipient.address() : again.address(),
                        again.members() == null ? recipient.members() : again.members(),
                        again.members() == null ? recipient.women() : again.women(),
                        again.leader() == null ? recipient.leader() : again.leader()));
    }
}
