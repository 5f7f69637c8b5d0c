package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.DossierPart;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.Rehearsal.NominationBehaviour;
import vn.thidua.campaign.Rehearsal.UnitBehaviour;
import vn.thidua.campaign.plan.AwardPlan.PlannedAward;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Whom a unit nominates: as the campaign file says; of the units that it does not name, some nominate. */
@Component
class NominationPlayer {

    private static final int ONE_UNIT_IN = 4;
    private static final int COLLECTIVES = 1;
    private static final int INDIVIDUALS = 3;

    private final AwardTypes types;
    private final Organisation organisation;
    private final Attachments attachments;
    private final Clock clock;

    NominationPlayer(AwardTypes types, Organisation organisation, Attachments attachments, Clock clock) {
        this.types = types;
        this.organisation = organisation;
        this.attachments = attachments;
        this.clock = clock;
    }

    void fill(Scene scene, ObjectNode input) {
        String unitCode = scene.unitCode();
        List<NominationBehaviour> wanted = scene.stage()
                .behaviour(unitCode)
                .map(UnitBehaviour::nominations)
                .orElseGet(() -> usual(scene));
        if (wanted.isEmpty() || !input.path("nominations").isEmpty()) {
            return;
        }
        String proof = attachments.upload(scene.userId(), unitCode, "Minh chứng thành tích");
        ArrayNode rows = input.putArray("nominations");
        wanted.forEach(nomination -> write(rows.addObject(), nomination, proof));
        dossier(scene, input.putArray("dossier"), wanted);
    }

    private void write(ObjectNode row, NominationBehaviour nomination, String proof) {
        boolean person = nomination.subject().equals(RecipientKind.INDIVIDUAL.name());
        row.put("kind", nomination.subject());
        row.put("name", nomination.name());
        row.put("gender", person ? gender(nomination) : null);
        row.put("birthYear", person ? birthYear(nomination) : null);
        row.put("position", nomination.position());
        row.put("address", nomination.address());
        row.put("awardCode", nomination.award());
        row.put("achievement", nomination.achievement());
        row.putArray("evidence").add(proof);
        ArrayNode targets = row.putArray("targets");
        nomination.targets().forEach(targets::add);
    }

    private static String gender(NominationBehaviour nomination) {
        if (nomination.gender() != null) {
            return nomination.gender();
        }
        return nomination.name().toLowerCase(Locale.ROOT).contains(" thị ") ? "FEMALE" : "MALE";
    }

    private Integer birthYear(NominationBehaviour nomination) {
        Integer born = nomination.born();
        return born != null
                ? born
                : (Integer) (LocalDate.now(clock).getYear()
                        - 30
                        - Math.floorMod(nomination.name().hashCode(), 25));
    }

    /** The papers that the awards ask for, each once. */
    private void dossier(Scene scene, ArrayNode dossier, List<NominationBehaviour> wanted) {
        LocalDate today = LocalDate.now(clock);
        wanted.stream()
                .flatMap(nomination -> types.find(nomination.award(), today).stream())
                .flatMap(type -> type.dossier().stream())
                .distinct()
                .forEach(part -> dossier.addObject().put("part", part.name()).put("file", paper(scene, part)));
    }

    private String paper(Scene scene, DossierPart part) {
        return attachments.upload(scene.userId(), scene.unitCode(), part.label());
    }

    /** Where the file is silent about a unit: sometimes the unit itself, sometimes its head. */
    private List<NominationBehaviour> usual(Scene scene) {
        int place = scene.stage().place(scene.unitCode()) % ONE_UNIT_IN;
        if (place == COLLECTIVES) {
            return planned(scene, RecipientKind.COLLECTIVE).stream()
                    .map(award -> collective(scene, award))
                    .toList();
        }
        Optional<Person> head = organisation.headOf(scene.unitCode(), LocalDate.now(clock));
        return place == INDIVIDUALS && head.isPresent()
                ? planned(scene, RecipientKind.INDIVIDUAL).stream()
                        .map(award -> individual(head.get(), award))
                        .toList()
                : List.of();
    }

    private Optional<String> planned(Scene scene, RecipientKind kind) {
        return scene.stage().plan().awards().awards().stream()
                .filter(award -> award.subject().equalsIgnoreCase(kind.name()))
                .map(PlannedAward::type)
                .filter(code -> types.find(code, LocalDate.now(clock))
                        .filter(type -> mayGo(type, kind))
                        .isPresent())
                .findFirst();
    }

    private static boolean mayGo(AwardType type, RecipientKind kind) {
        return type.mayGoTo(kind);
    }

    private NominationBehaviour collective(Scene scene, String award) {
        return new NominationBehaviour(
                RecipientKind.COLLECTIVE.name(),
                organisation.unit(scene.unitCode()).name(),
                null,
                null,
                null,
                null,
                award,
                "Đã có thành tích xuất sắc trong đợt thi đua năm "
                        + LocalDate.now(clock).getYear(),
                List.of());
    }

    private NominationBehaviour individual(Person head, String award) {
        return new NominationBehaviour(
                RecipientKind.INDIVIDUAL.name(),
                head.fullName(),
                head.gender().name(),
                head.birthYear(),
                head.positionTitle(),
                null,
                award,
                "Đã có nhiều sáng kiến, tận tụy trong đợt thi đua năm "
                        + LocalDate.now(clock).getYear(),
                List.of());
    }
}
