package vn.thidua.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.KeptNames;
import vn.thidua.file.ChangedOriginal;
import vn.thidua.file.Files;
import vn.thidua.file.Originals;
import vn.thidua.file.StoredFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Front door to the nightly check: every kept byte is still what it was, or somebody is told which is not. */
@Service
@Transactional
public class OriginalChecks {

    private static final int LONGEST = 2000;

    private final Originals originals;
    private final KeptNames documents;
    private final Files files;
    private final OriginalCheckRepository checks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OriginalChecks(
            Originals originals,
            KeptNames documents,
            Files files,
            OriginalCheckRepository checks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.originals = originals;
        this.documents = documents;
        this.files = files;
        this.checks = checks;
        this.clock = clock;
        this.events = events;
    }

    /** Once a day: a second call on the same day returns what the first one found. */
    public NightlyCheck run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        Optional<NightlyCheck> done = checks.find(today);
        return done.orElseGet(() -> runNow(today));
    }

    private NightlyCheck runNow(LocalDate today) {
        List<ChangedFile> changed = originals.check().stream().map(this::named).toList();
        NightlyCheck check = new NightlyCheck(today, clock.instant().truncatedTo(ChronoUnit.MICROS), changed);
        checks.insert(check);
        changed.forEach(one -> events.publishEvent(new Recorded(
                Actor.system(),
                "ORIGINAL_CHANGED",
                "original/" + one.sha256(),
                Map.of("found", one.found(), "names", one.names()))));
        return check;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<NightlyCheck> latest(int most) {
        return checks.latest(most);
    }

    private ChangedFile named(ChangedOriginal original) {
        List<String> names = new ArrayList<>(documents.of(original.sha256()));
        files.keptAs(original.sha256()).stream().map(StoredFile::name).forEach(names::add);
        String all = names.isEmpty() ? original.sha256() : String.join("; ", names);
        return new ChangedFile(
                original.sha256(),
                original.found(),
                all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…");
    }
}
