package vn.thidua.process.occasion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** What the page for a new request offers, and what it starts with. */
@Component
class OccasionChoices {

    private final AwardTypes types;
    private final Organisation organisation;
    private final Sentences sentences;
    private final Clock clock;

    OccasionChoices(AwardTypes types, Organisation organisation, Sentences sentences, Clock clock) {
        this.types = types;
        this.organisation = organisation;
        this.sentences = sentences;
        this.clock = clock;
    }

    OccasionForm start(Occasion.Kind kind) {
        int year = today().getYear();
        return new OccasionForm(
                kind,
                Integer.toString(year),
                sentences.text("occasion.title." + kind, Integer.toString(year)),
                "",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                "",
                List.copyOf(awards(kind).keySet()),
                organisation.units(today()).stream()
                        .filter(unit -> isUsuallyAsked(kind, unit))
                        .map(Unit::code)
                        .toList());
    }

    /** Titles for merit: those of households for cultural families, the others for a year's work. */
    Map<String, String> awards(Occasion.Kind kind) {
        boolean households = kind == Occasion.Kind.CULTURAL_FAMILIES;
        Map<String, String> names = new LinkedHashMap<>();
        types.on(today()).stream()
                .filter(OccasionChoices::isTitleForMerit)
                .filter(type -> type.mayGoTo(RecipientKind.HOUSEHOLD) == households)
                .forEach(type -> names.put(type.code(), type.name()));
        return names;
    }

    Map<String, String> units() {
        Map<String, String> names = new LinkedHashMap<>();
        organisation.units(today()).forEach(unit -> names.put(unit.code(), unit.name()));
        return names;
    }

    private static boolean isTitleForMerit(AwardType type) {
        return type.form() == AwardType.Form.TITLE && type.achievements().contains(AchievementType.MERIT);
    }

    /** Neighbourhoods propose families; titles of work come from units whose people the ward manages. */
    private static boolean isUsuallyAsked(Occasion.Kind kind, Unit unit) {
        boolean neighbourhood = unit.kind() == UnitKind.NEIGHBOURHOOD;
        return kind == Occasion.Kind.CULTURAL_FAMILIES ? neighbourhood : !neighbourhood && unit.wardPays();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
