package vn.thidua.dossier;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.NominationId;
import vn.thidua.file.Originals;
import vn.thidua.shared.BusinessRuleViolation;

/** The files of dossiers, to be read. */
@Service
@Transactional(readOnly = true)
public class DossierPapers {

    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final DossierAssembly assembly;
    private final AchievementReport reports;
    private final Originals originals;

    DossierPapers(
            Dossiers dossiers,
            DossierRepository repository,
            DossierAssembly assembly,
            AchievementReport reports,
            Originals originals) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.assembly = assembly;
        this.reports = reports;
        this.originals = originals;
    }

    public List<PackedFile> files(DossierId id) {
        return repository.files(id);
    }

    /** The package as it was made. */
    public byte[] content(Dossier dossier) {
        return originals.read(Objects.requireNonNull(dossier.packageSha256()));
    }

    /** The report of one nominee with what is written so far. */
    public byte[] report(DossierId id, NominationId nomination) {
        Dossier dossier = dossiers.get(id);
        AwardSnapshot snapshot = assembly.snapshot(dossier.paperSubject());
        return dossier.lines().stream()
                .filter(line -> line.nominationId().equals(nomination))
                .findFirst()
                .map(line -> reports.render(snapshot, line, dossiers.earlier(dossier, line)))
                .orElseThrow(() -> new BusinessRuleViolation("DOSSIER_NOT_IN_IT"));
    }
}
