package vn.thidua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Role;

/**
 * Hands new accounts' passwords over in a file that its owner alone may read. Of the sample ward, which has invented
 * people, it lists all; of a real ward the administrators', who give everyone else a password by a page.
 */
@Component
class FirstPasswords {

    static final String FILE = "sample-passwords.txt";

    /** A domain reserved for examples: no real ward has its mail there. */
    private static final String INVENTED = ".example";

    private static final Logger LOG = LoggerFactory.getLogger(FirstPasswords.class);
    private static final String HEAD =
            """
            # First passwords, made at random; the program keeps only their hashes. Change them at /account/password.
            # account\tpassword\tname\tposition
            """;

    private final Home home;
    private final Organisation organisation;

    FirstPasswords(Home home, Organisation organisation) {
        this.home = home;
        this.organisation = organisation;
    }

    void hand(Map<Person, String> created) {
        boolean sample = organisation.ward().email().endsWith(INVENTED);
        String lines = created.entrySet().stream()
                .filter(entry -> sample || isAdministrator(entry.getKey()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            Path file = home.writeSecret(FILE, present() + lines);
            LOG.info("First passwords of {} new accounts are in {}", created.size(), file);
        }
    }

    private boolean isAdministrator(Person person) {
        return organisation.grantsOf(person.userId()).stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    private static String line(Person person, String password) {
        return "%s\t%s\t%s\t%s%n".formatted(person.userId(), password, person.fullName(), person.positionTitle());
    }

    private String present() {
        Path file = home.at(FILE);
        try {
            return Files.exists(file) ? Files.readString(file) : HEAD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
