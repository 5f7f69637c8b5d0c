package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.WardTest;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.Signatures;

/**
 * The program dies before the commit of each step between the signature and the issue; the same clicks go on. What a
 * transaction had not committed is gone, as after a kill; what it had is there.
 */
@WardTest
class IssueCrashIT {

    private static final int MOST_STEPS = 30;

    /** No exception of the program's: nothing catches it on its way. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    @Autowired
    Documents documents;

    @Autowired
    PreparedRepository prepared;

    @Autowired
    Signatures signatures;

    @Autowired
    Register register;

    @Autowired
    ApplicationEventMulticaster events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final IssuedTestData office;

    IssueCrashIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
    }

    @Test
    @DisplayName(
            "R-16: killed at any step from the signature to the issue, no number is lost and nothing is done twice")
    void theSameClicksGoOnAfterADeathAtAnyStep() {
        int steps = 0;
        int number = 0;
        boolean died = true;
        while (died && steps < MOST_STEPS) {
            DraftId draft = office.checkedDraft(
                    DocumentKind.PLAN, office.givenCampaign().toString());
            int deadly = steps++;
            died = dies(deadly, () -> issue(draft));

            IssuedDocument issued = died ? issue(draft) : documents.issued(documents.issue(draft));

            assertThat(issued.number()).isEqualTo(number == 0 ? issued.number() : Integer.valueOf(number + 1));
            number = register(issued).number();
            assertOnce(issued);
        }
        assertThat(steps).as("how often it died before it went through").isBetween(8, MOST_STEPS - 1);
    }

    private IssuedDocument issue(DraftId draft) {
        office.sign(draft);
        return office.issueSigned(draft);
    }

    private boolean dies(int deadly, Runnable clicks) {
        AtomicInteger count = new AtomicInteger();
        ApplicationListener<PayloadApplicationEvent<Recorded>> death = event -> {
            if (event.getPayload() instanceof Recorded && count.getAndIncrement() == deadly) {
                throw new Killed();
            }
        };
        events.addApplicationListener(death);
        try {
            clicks.run();
            return false;
        } catch (Killed killed) {
            return true;
        } finally {
            events.removeApplicationListener(death);
        }
    }

    private void assertOnce(IssuedDocument issued) {
        assertThat(prepared.revisions(issued.id().value()))
                .extracting(PreparedRevision::step)
                .containsExactly(
                        PreparedRevision.Step.RENDERED, PreparedRevision.Step.SIGNED, PreparedRevision.Step.SEALED);
        assertThat(signatures.verify(documents.content(issued.id())).signatures())
                .hasSize(2);
        assertThat(jdbc.sql("select state from number_hold where document_id = :id")
                        .param("id", issued.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("CONFIRMED");
        assertThat(documents.of(issued.subjectId())).containsExactly(issued);
    }

    private RegisterEntry register(IssuedDocument issued) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return register.entries(today.getYear(), "").stream()
                .filter(entry -> entry.documentId().equals(issued.id().value()))
                .reduce((one, other) -> {
                    throw new AssertionError("entered twice");
                })
                .orElseThrow();
    }
}
