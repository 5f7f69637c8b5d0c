package vn.thidua.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.council.blind.Envelope;
import vn.thidua.council.blind.TokenKey;
import vn.thidua.installation.Home;
import vn.thidua.shared.StoredJson;

/** The private parts of a session's keys: in a file outside database and backups, gone when the ballot is closed. */
@Component
class BallotKeys {

    /** Named so in the backup's list of what it leaves out. */
    static final String FOLDER = "ballot-keys";

    private final Home home;

    BallotKeys(Home home) {
        this.home = home;
    }

    record Private(String token, String envelope) {}

    record Public(String token, String envelope) {}

    /** Fresh keys; those of an earlier try are overwritten. */
    Public make(CouncilSessionId id) {
        TokenKey.Pair token = TokenKey.generate();
        TokenKey.Pair envelope = Envelope.generate();
        try {
            Files.createDirectories(home.at(FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        home.writeSecret(name(id), StoredJson.write(new Private(token.privatePart(), envelope.privatePart())));
        return new Public(token.publicPart(), envelope.publicPart());
    }

    Optional<Private> of(CouncilSessionId id) {
        Path file = home.at(name(id));
        try {
            return Files.exists(file)
                    ? Optional.of(StoredJson.read(Files.readString(file), Private.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void destroy(CouncilSessionId id) {
        try {
            Files.deleteIfExists(home.at(name(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(CouncilSessionId id) {
        return FOLDER + "/" + id + ".json";
    }
}
