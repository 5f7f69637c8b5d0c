package vn.thidua.award;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** A checked table turned into nominations. */
final class NominationTable {

    private NominationTable() {}

    static List<Nomination> read(SubmitNominations command) {
        return IntStream.range(0, command.nominations().size())
                .mapToObj(row -> nomination(command, command.nominations().get(row), row))
                .toList();
    }

    private static Nomination nomination(SubmitNominations command, NominationEntry entry, int row) {
        return new Nomination(
                NominationId.fresh(),
                command.occasion(),
                command.unitCode(),
                row,
                recipient(entry),
                text(entry.awardCode()),
                text(entry.achievement()),
                Objects.requireNonNullElse(entry.evidence(), List.of()),
                Objects.requireNonNullElse(entry.targets(), List.of()),
                false,
                command.onBehalf(),
                Nomination.Status.SUBMITTED,
                null,
                entry.kind() == RecipientKind.INDIVIDUAL
                        ? new Leave(entry.leaveDays(), entry.maternityDays())
                        : Leave.UNKNOWN);
    }

    /** Gender, year of birth and rank are a person's only, members a collective's. */
    private static Recipient recipient(NominationEntry entry) {
        RecipientKind kind = Objects.requireNonNull(entry.kind());
        boolean person = kind == RecipientKind.INDIVIDUAL;
        return new Recipient(
                kind,
                text(entry.name()),
                person ? entry.gender() : null,
                person ? entry.birthYear() : null,
                text(entry.position()),
                text(entry.address()),
                kind == RecipientKind.COLLECTIVE ? entry.members() : null,
                kind == RecipientKind.COLLECTIVE ? entry.women() : null,
                person ? entry.leader() : null);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : Vietnamese.text(entered);
    }
}
