package vn.thidua.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Who reads the registers and who writes them, and what their pages share. */
@Component("registerDesk")
class Desk {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<Role> READERS = List.of(
            Role.CLERK,
            Role.CULTURE_OFFICER,
            Role.CULTURE_HEAD,
            Role.FORM_CHECKER,
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.SUPERVISOR,
            Role.ADMINISTRATOR);

    private final Clock clock;

    Desk(Clock clock) {
        this.clock = clock;
    }

    void requireReader(Actor reader) {
        require(READERS.stream().anyMatch(reader::has));
    }

    void requireClerk(Actor clerk) {
        require(mayChange(clerk));
    }

    boolean mayChange(Actor actor) {
        return actor.has(Role.CLERK);
    }

    void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("The register is for the ward's staff.");
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    int shown(@Nullable Integer year) {
        return year == null ? today().getYear() : year;
    }

    /** The years to choose from, the latest first. */
    SortedSet<Integer> years(List<Integer> known, int shown) {
        TreeSet<Integer> years = new TreeSet<>(known);
        years.add(today().getYear());
        years.add(shown);
        return years.descendingSet();
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return file(MediaType.APPLICATION_PDF, "inline", name, bytes);
    }

    static ResponseEntity<byte[]> excel(String name, byte[] bytes) {
        return file(EXCEL, "attachment", name, bytes);
    }

    static ResponseEntity<byte[]> file(MediaType type, String how, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", how + "; filename=\"" + name + "\"")
                .body(bytes);
    }
}
