package vn.thidua.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;

/** The printers that certificates are printed on, measured once each. */
@Service
@Transactional
public class PrintProfiles {

    private static final Set<Role> EDITING =
            Set.of(Role.CLERK, Role.CULTURE_OFFICER, Role.CULTURE_HEAD, Role.ADMINISTRATOR);

    private final PrintProfileRepository profiles;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PrintProfiles(PrintProfileRepository profiles, Clock clock, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.clock = clock;
        this.events = events;
    }

    public static boolean mayEdit(Actor actor) {
        return actor.roles().stream().anyMatch(EDITING::contains);
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<PrintProfile> all() {
        return profiles.all();
    }

    @Transactional(readOnly = true)
    public PrintProfile get(UUID id) {
        return profiles.find(id).orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_PRINTER_UNKNOWN"));
    }

    /** What the person printed with last, else what the office did; empty for the whole sheet on blank paper. */
    @Transactional(readOnly = true)
    public Optional<UUID> lastUsed(Actor actor) {
        return profiles.lastUsed(actor.userId());
    }

    /** @param id null for the whole sheet on blank paper, not moved */
    @Transactional(readOnly = true)
    public CertificateSheet sheet(@Nullable UUID id) {
        return id == null ? CertificateSheet.full() : get(id).sheet();
    }

    /** Remembered for the next time. */
    public void choose(Actor actor, @Nullable UUID id) {
        if (id != null) {
            get(id);
        }
        profiles.use(actor.userId(), id, clock.instant());
    }

    public PrintProfile save(Actor actor, SavePrintProfile command) {
        requireEditing(actor);
        String before = command.id() == null ? "" : get(command.id()).toString();
        PrintProfile profile = new PrintProfileEntry(command).read();
        requireNameOfItsOwn(profile);
        profiles.save(profile);
        record(actor, "DOCUMENT_PRINTER_SAVED", profile.id(), Map.of("before", before, "after", profile.toString()));
        return profile;
    }

    /** One that is gone already stays gone. */
    public void delete(Actor actor, UUID id) {
        requireEditing(actor);
        profiles.find(id).ifPresent(profile -> {
            profiles.delete(id);
            record(actor, "DOCUMENT_PRINTER_DELETED", id, Map.of("before", profile.toString()));
        });
    }

    private void requireNameOfItsOwn(PrintProfile profile) {
        if (profiles.all().stream()
                .anyMatch(other -> !other.id().equals(profile.id()) && Folding.same(other.name(), profile.name()))) {
            throw new BusinessRuleViolation(List.of(Problem.at("name", "DOCUMENT_PRINTER_NAME_TAKEN", profile.name())));
        }
    }

    private void record(Actor actor, String action, UUID id, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, "certificate_print_profile/" + id, details));
    }

    private static void requireEditing(Actor actor) {
        if (!mayEdit(actor)) {
            throw new AccessDeniedException("Only the office and the clerk set up printers.");
        }
    }
}
