package vn.thidua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.wardfile.WardFile;
import vn.thidua.organisation.wardfile.WardFileReader;
import vn.thidua.rulebook.RulebookFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.yaml.YamlFile;

/**
 * Fills an empty database with a ward; two programs that start at once do it once. Whoever mirrors the organisation reads
 * it at the end of the start, so nobody is told of a change here.
 */
@Service
@Transactional
class WardLoader {

    private static final long LOCK = 11_002_000L;
    private static final String REASON = "Nạp dữ liệu ban đầu";

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final RulebookFile rulebook;
    private final RequiredAddressees addressees;
    private final WardRows rows;
    private final ApplicationEventPublisher events;

    WardLoader(
            JdbcClient jdbc,
            CurrentWard ward,
            RulebookFile rulebook,
            RequiredAddressees addressees,
            WardRows rows,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.rulebook = rulebook;
        this.addressees = addressees;
        this.rows = rows;
        this.events = events;
    }

    /** Whether this call loaded it; a ward that is already there stays as it is. */
    boolean loadIfEmpty(Resource source) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> "")
                .list();
        if (ward.isKnown()) {
            return false;
        }
        YamlFile file = WardFileReader.checked(text(source), addressees.codes());
        WardFile organisation = WardFileReader.organisation(file);
        rows.insert(organisation);
        rulebook.loadNational(Actor.system());
        rulebook.load(Actor.system(), file, "/rulebook", REASON);
        events.publishEvent(new Recorded(
                Actor.system(),
                "ORGANISATION_LOADED",
                "ward/" + organisation.ward().id(),
                Map.of("units", Integer.toString(organisation.units().size()))));
        return true;
    }

    private static String text(Resource source) {
        try {
            return source.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
