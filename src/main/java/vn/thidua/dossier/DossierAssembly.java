package vn.thidua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.DossierFile;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationId;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;

/** Puts a dossier together: who was forwarded stands in the round's snapshot, what was written about them here. */
@Component
class DossierAssembly {

    private final AwardRounds rounds;
    private final Nominations nominations;
    private final DossierLineRepository lines;

    DossierAssembly(AwardRounds rounds, Nominations nominations, DossierLineRepository lines) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.lines = lines;
    }

    AwardSnapshot snapshot(String paperSubject) {
        return rounds.snapshot(paperSubject);
    }

    /** What a dossier starts with: the nomination's words, papers and evidence. */
    List<DossierLine> fresh(AwardSnapshot snapshot) {
        Map<NominationId, Nomination> known = nominations.of(snapshot.occasion()).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
        List<AwardSnapshot.Item> forwarded = snapshot.forwarded();
        return IntStream.range(0, forwarded.size())
                .mapToObj(place -> line(place + 1, forwarded.get(place), snapshot.occasion(), known))
                .toList();
    }

    Dossier whole(DossierRepository.Row row) {
        AwardSnapshot snapshot = snapshot(row.paperSubject());
        Map<NominationId, AwardSnapshot.Item> items = snapshot.forwarded().stream()
                .collect(Collectors.toMap(AwardSnapshot.Item::nominationId, Function.identity()));
        DossierId id = new DossierId(row.id());
        return new Dossier(
                id,
                row.paperSubject(),
                snapshot.title(),
                snapshot.occasion().kind() == Occasion.Kind.CAMPAIGN
                        ? snapshot.occasion().key()
                        : null,
                row.status(),
                row.missingReason(),
                row.packageSha256(),
                row.sentOn(),
                row.sentHow(),
                lines.of(id).stream()
                        .filter(line -> items.containsKey(line.nominationId()))
                        .map(line -> line(line, Objects.requireNonNull(items.get(line.nominationId()))))
                        .toList());
    }

    private DossierLine line(
            int number, AwardSnapshot.Item item, Occasion occasion, Map<NominationId, Nomination> known) {
        Nomination nomination = known.get(item.nominationId());
        List<UUID> evidence = nomination == null ? List.of() : nomination.evidence();
        List<DossierFile> papers = nominations.dossier(occasion, item.unitCode());
        return new DossierLine(number, item, new ReportText("", item.achievement()), papers, evidence, null);
    }

    private static DossierLine line(DossierLineRepository.Row row, AwardSnapshot.Item item) {
        return new DossierLine(row.number(), item, row.report(), row.papers(), row.evidence(), row.answer());
    }
}
