package vn.thidua.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/** A calendar of deadlines for each person who asks for one, read by calendar programs at a secret address. */
@Service
@Transactional
public class Calendars {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 24;

    private final FeedRepository repository;
    private final List<CalendarSource> sources;
    private final CalendarWriter writer;
    private final NotificationSettings settings;
    private final Clock clock;

    Calendars(
            FeedRepository repository,
            List<CalendarSource> sources,
            CalendarWriter writer,
            NotificationSettings settings,
            Clock clock) {
        this.repository = repository;
        this.sources = sources;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new address, told once; an earlier one of the same person is dead from now on. */
    public String address(Actor actor) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        repository.put(actor.userId(), hash(token), clock.instant());
        return settings.address() + "/calendar/" + token + ".ics";
    }

    public void end(Actor actor) {
        repository.remove(actor.userId());
    }

    @Transactional(readOnly = true)
    public boolean isOffered(Actor actor) {
        return repository.has(actor.userId());
    }

    /** The feed in iCalendar format (RFC 5545), UTF-8; empty for an address that is nobody's. */
    @Transactional(readOnly = true)
    public Optional<String> feed(String token) {
        return repository.person(hash(token)).map(person -> writer.write(entries(person)));
    }

    private List<CalendarEntry> entries(String person) {
        return sources.stream().flatMap(source -> source.of(person).stream()).toList();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
