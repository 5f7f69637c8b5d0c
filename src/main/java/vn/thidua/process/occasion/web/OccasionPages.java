package vn.thidua.process.occasion.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.FamilyReview;
import vn.thidua.award.FamilyReviews;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Actor;

/** What the page of one occasion shows: who answered, what they proposed, how far its round is, its papers. */
@Component
class OccasionPages {

    private final Nominations nominations;
    private final AwardRounds rounds;
    private final AwardTypes types;
    private final Documents documents;
    private final Organisation organisation;
    private final FamilyReviews families;
    private final OccasionSheet sheet;

    OccasionPages(
            Nominations nominations,
            AwardRounds rounds,
            AwardTypes types,
            Documents documents,
            Organisation organisation,
            FamilyReviews families,
            OccasionSheet sheet) {
        this.nominations = nominations;
        this.rounds = rounds;
        this.types = types;
        this.documents = documents;
        this.organisation = organisation;
        this.families = families;
        this.sheet = sheet;
    }

    void fill(Model model, AwardOccasion occasion) {
        List<Nomination> proposed = proposed(occasion);
        model.addAttribute("occasion", occasion);
        model.addAttribute("units", units());
        model.addAttribute("awards", awards(occasion));
        model.addAttribute("nominations", proposed);
        model.addAttribute(
                "counts",
                proposed.stream().collect(Collectors.groupingBy(Nomination::unitCode, Collectors.counting())));
        model.addAttribute("round", rounds.of(occasion.occasion()).orElse(null));
        model.addAttribute("papers", papers(occasion));
        model.addAttribute("reviews", reviews(occasion));
    }

    byte[] excel(Actor reader, AwardOccasion occasion) {
        return sheet.write(reader, occasion, proposed(occasion), units(), awards(occasion));
    }

    private List<Nomination> proposed(AwardOccasion occasion) {
        return nominations.of(occasion.occasion()).stream()
                .filter(nomination -> nomination.status() != Nomination.Status.WITHDRAWN)
                .sorted(Comparator.comparing(Nomination::unitCode))
                .toList();
    }

    private List<IssuedDocument> papers(AwardOccasion occasion) {
        return rounds.of(occasion.occasion())
                .map(AwardRound::paperSubject)
                .map(documents::of)
                .orElse(List.of());
    }

    /** How each neighbourhood came to its families; of other occasions nothing. */
    private Map<String, FamilyReview> reviews(AwardOccasion occasion) {
        Map<String, FamilyReview> known = new LinkedHashMap<>();
        occasion.units().forEach(unit -> families.find(occasion.id(), unit.unitCode())
                .ifPresent(review -> known.put(unit.unitCode(), review)));
        return known;
    }

    private Map<String, String> units() {
        return organisation.allUnits().stream().collect(Collectors.toMap(Unit::code, Unit::name, (one, same) -> one));
    }

    private Map<String, String> awards(AwardOccasion occasion) {
        return types.on(occasion.to()).stream().collect(Collectors.toMap(type -> type.code(), type -> type.name()));
    }
}
