package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.notification.OutboxMail.State;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;

/** A daily digest instead of floods, settings of each person, the list in the program. */
@WardTest
@Transactional
class DigestIT {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
    private static final Actor OFFICER = new Actor("chuyen-vien-vh", Set.of(), Set.of());

    private final String event = "digest-test/" + UUID.randomUUID();

    @Autowired
    Notices notices;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NoticeList list;

    @Autowired
    Digests digests;

    @Autowired
    OutboxRepository repository;

    @Autowired
    JdbcClient jdbc;

    /** What other tests told the same people is out of the way until this test is rolled back. */
    @BeforeEach
    void nothingWasToldYet() {
        jdbc.sql("delete from mail_outbox").update();
    }

    @Test
    void whatIsBeyondTenMailsInAnHourWaitsForTheMorning() {
        IntStream.range(0, 12).forEach(this::tellOfATask);

        assertThat(mails())
                .extracting(OutboxMail::state)
                .filteredOn(State.QUEUED::equals)
                .hasSize(10);
        assertThat(mails())
                .extracting(OutboxMail::state)
                .filteredOn(State.HELD::equals)
                .hasSize(2);
    }

    @Test
    void aWarningGoesOutEvenThen() {
        IntStream.range(0, 11).forEach(this::tellOfATask);

        notices.tell(new Notice(
                NoticeKind.DEADLINE_MISSED,
                event + "/late",
                Set.of(OFFICER.userId()),
                Map.of("what", "báo cáo", "campaign", "Chào mừng", "due", "24/9/2025"),
                "/"));

        assertThat(mails())
                .filteredOn(mail -> mail.kind() == NoticeKind.DEADLINE_MISSED)
                .singleElement()
                .extracting(OutboxMail::state)
                .isEqualTo(State.QUEUED);
    }

    @Test
    void theMorningsMailNamesEverythingThatWaitedOnce() {
        preferences.choose(OFFICER, Map.of(NoticeTopic.TASKS, Delivery.DAILY));
        IntStream.range(0, 3).forEach(this::tellOfATask);

        digests.send(TODAY);
        digests.send(TODAY);

        assertThat(repository.all())
                .filteredOn(mail -> mail.eventKey().equals("digest/" + TODAY))
                .filteredOn(mail -> mail.recipient().equals(OFFICER.userId()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).contains("Tóm tắt ngày 03/03/2031: 3 thông báo");
                    assertThat(mail.text()).contains("Thẩm định báo cáo 0", "Thẩm định báo cáo 2", "/tasks/1");
                    assertThat(mail.html()).contains("href=\"http", "Thẩm định báo cáo 1");
                });
        assertThat(mails()).extracting(OutboxMail::state).containsOnly(State.DIGESTED);
    }

    @Test
    void whoWantsNoMailFindsItInTheList() {
        preferences.choose(OFFICER, Map.of(NoticeTopic.TASKS, Delivery.LIST_ONLY));
        int before = list.unread(OFFICER);
        tellOfATask(0);

        assertThat(mails()).extracting(OutboxMail::state).containsExactly(State.LISTED);
        assertThat(list.unread(OFFICER)).isEqualTo(before + 1);
        UUID id = mails().get(0).id();
        assertThat(list.open(OFFICER, id)).isEqualTo("/tasks/0");
        assertThat(list.unread(OFFICER)).isEqualTo(before);
    }

    @Test
    void warningsCannotBeSwitchedOff() {
        assertThatThrownBy(() -> preferences.choose(OFFICER, Map.of(NoticeTopic.WARNINGS, Delivery.LIST_ONLY)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void nobodyOpensAnothersNotice() {
        tellOfATask(0);
        Actor other = new Actor("van-thu", Set.of(), Set.of());

        assertThatThrownBy(() -> list.open(other, mails().get(0).id())).isInstanceOf(BusinessRuleViolation.class);
    }

    private void tellOfATask(int number) {
        notices.tell(new Notice(
                NoticeKind.TASK_ASSIGNED,
                event + "/" + number,
                Set.of(OFFICER.userId()),
                Map.of("task", "Thẩm định báo cáo " + number, "about", "Chào mừng Đại hội"),
                "/tasks/" + number));
    }

    private List<OutboxMail> mails() {
        return repository.all().stream()
                .filter(mail -> mail.eventKey().startsWith(event))
                .toList();
    }
}
