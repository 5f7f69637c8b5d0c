package vn.thidua.process.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.DossierPart;

/** What a table of nominations offers to choose from. */
@Component
public class NominationChoices {

    private final AwardTypes types;
    private final Clock clock;

    NominationChoices(AwardTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    public record AwardChoice(String code, String name, List<String> kinds) {

        static AwardChoice of(AwardType type) {
            return new AwardChoice(
                    type.code(),
                    type.name(),
                    type.recipientKinds().stream().map(Enum::name).sorted().toList());
        }
    }

    public record PartChoice(String code, String name) {}

    /** Every award there is today. */
    public List<AwardChoice> awards() {
        return types.on(LocalDate.now(clock)).stream().map(AwardChoice::of).toList();
    }

    public List<AwardChoice> awards(Set<String> codes) {
        return awards().stream().filter(award -> codes.contains(award.code())).toList();
    }

    public static List<PartChoice> dossierParts() {
        return Stream.of(DossierPart.values())
                .map(part -> new PartChoice(part.name(), part.label()))
                .toList();
    }
}
