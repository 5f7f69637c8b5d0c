package vn.thidua.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Rows of a unit's table that repeat what was accepted before: they may stand there again, but not changed. */
final class SettledRows {

    private final List<Nomination> settled;
    private final Function<NominationId, Optional<String>> proposed;

    /** @param proposed the award a unit proposed where the nomination goes on for another one */
    SettledRows(List<Nomination> earlier, Function<NominationId, Optional<String>> proposed) {
        this.proposed = proposed;
        this.settled = earlier.stream().filter(SettledRows::isSettled).toList();
    }

    List<Problem> problems(List<NominationEntry> rows) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            NominationEntry entry = rows.get(row);
            String field = "nominations[%d].name".formatted(row);
            find(entry)
                    .filter(nomination -> isChanged(nomination, entry))
                    .map(nomination -> Problem.at(
                            field,
                            "AWARD_NOMINATION_SETTLED",
                            nomination.recipient().name(),
                            nomination.status().label()))
                    .ifPresent(problems::add);
        }
        return problems;
    }

    List<Nomination> newOnes(List<Nomination> table) {
        return table.stream()
                .filter(nomination -> find(
                                nomination.recipient().kind(),
                                nomination.recipient().name(),
                                nomination.awardCode())
                        .isEmpty())
                .toList();
    }

    private Optional<Nomination> find(NominationEntry entry) {
        return find(entry.kind(), text(entry.name()), text(entry.awardCode()));
    }

    private Optional<Nomination> find(@Nullable RecipientKind kind, String name, String awardCode) {
        return settled.stream()
                .filter(nomination -> nomination.recipient().kind() == kind
                        && Names.same(nomination.recipient().name(), name)
                        && (nomination.awardCode().equals(awardCode)
                                || proposed.apply(nomination.id())
                                        .filter(awardCode::equals)
                                        .isPresent()))
                .findFirst();
    }

    private static boolean isSettled(Nomination nomination) {
        return switch (nomination.status()) {
            case SUBMITTED, RETURNED, WITHDRAWN -> false;
            case ACCEPTED, IN_ROUND, HELD, NOT_ELIGIBLE, GRANTED, FORWARDED, REFUSED, CANCELLED -> true;
        };
    }

    private static boolean isChanged(Nomination nomination, NominationEntry entry) {
        return !nomination.achievement().equals(text(entry.achievement()))
                || !same(nomination.targets(), entry.targets())
                || !same(nomination.evidence(), entry.evidence());
    }

    private static <T> boolean same(List<T> one, @Nullable List<T> other) {
        return new HashSet<>(one).equals(new HashSet<>(Objects.requireNonNullElse(other, List.of())));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : Vietnamese.text(entered);
    }
}
