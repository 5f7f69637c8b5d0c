package vn.thidua.award;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Gender;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Vietnamese;

/** The values of a row as words for people and back; searched words are found without their marks too. */
final class NominationValues {

    private static final String YES = "Có";
    private static final String NO = "Không";

    private final List<AwardType> types;
    private final Map<String, String> targets;

    NominationValues(List<AwardType> types, Map<String, String> targets) {
        this.types = types;
        this.targets = targets;
    }

    /** Empty text for nothing, a whole number for a year. */
    Object shown(NominationEntry row, NominationColumn column) {
        return switch (column) {
            case KIND -> row.kind() == null ? "" : row.kind().label();
            case NAME -> text(row.name());
            case GENDER -> row.gender() == null ? "" : row.gender().label();
            case BIRTH_YEAR -> row.birthYear() == null ? "" : row.birthYear();
            case POSITION -> text(row.position());
            case ADDRESS -> text(row.address());
            case AWARD -> awardName(text(row.awardCode()));
            case ACHIEVEMENT -> text(row.achievement());
            case MEMBERS -> row.members() == null ? "" : row.members();
            case WOMEN -> row.women() == null ? "" : row.women();
            case LEADER -> row.leader() == null ? "" : row.leader() ? YES : NO;
            case LEAVE -> row.leaveDays() == null ? "" : row.leaveDays();
            case MATERNITY -> row.maternityDays() == null ? "" : row.maternityDays();
            case TARGETS ->
                Objects.requireNonNullElse(row.targets(), List.<String>of()).stream()
                        .map(code -> targets.getOrDefault(code, code))
                        .collect(Collectors.joining("; "));
        };
    }

    /** What a column offers to choose from; empty where anything may stand. */
    List<String> choices(NominationColumn column) {
        return switch (column) {
            case KIND ->
                Stream.of(RecipientKind.values()).map(RecipientKind::label).toList();
            case GENDER -> Stream.of(Gender.values()).map(Gender::label).toList();
            case AWARD -> types.stream().map(AwardType::name).distinct().toList();
            case LEADER -> List.of(YES, NO);
            default -> List.of();
        };
    }

    Optional<RecipientKind> kind(String words) {
        return Stream.of(RecipientKind.values())
                .filter(kind -> Folding.same(kind.label(), words))
                .findFirst();
    }

    Optional<Gender> gender(String words) {
        return Stream.of(Gender.values())
                .filter(gender -> Folding.same(gender.label(), words))
                .findFirst();
    }

    static Optional<Boolean> yesOrNo(String words) {
        return Stream.of(YES, NO)
                .filter(answer -> Folding.same(answer, words))
                .findFirst()
                .map(YES::equals);
    }

    /** Of awards with one name the one that may go to the recipient. */
    Optional<String> award(String words, @Nullable RecipientKind kind) {
        List<AwardType> named = types.stream()
                .filter(type -> Folding.same(type.name(), words) || type.code().equals(words))
                .toList();
        return named.stream()
                .filter(type -> kind != null && type.mayGoTo(kind))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(AwardType::code);
    }

    Optional<String> target(String words) {
        return targets.entrySet().stream()
                .filter(target -> Folding.same(target.getValue(), words)
                        || target.getKey().equals(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private String awardName(String code) {
        return types.stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(AwardType::name)
                .orElse(code);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : Vietnamese.text(entered);
    }
}
