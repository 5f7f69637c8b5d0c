package vn.thidua.award.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Who looks at what was awarded in the whole ward. */
@Component
class AwardReaders {

    private static final Set<Role> READING = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.SUPERVISOR,
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.CULTURE_HEAD,
            Role.CULTURE_OFFICER);

    void require(Actor actor) {
        if (actor.roles().stream().noneMatch(READING::contains)) {
            throw new AccessDeniedException("Only officers of the ward read what was awarded.");
        }
    }

    ResponseEntity<byte[]> excel(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
