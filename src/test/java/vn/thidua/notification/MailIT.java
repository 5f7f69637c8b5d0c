package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.notification.OutboxMail.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

@WardTest
@Transactional
@RecordApplicationEvents
class MailIT {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final String OUTSIDER = "phong@so.example";

    @TempDir
    Path folder;

    private final String event = "test/" + UUID.randomUUID();

    @Autowired
    Notices notices;

    @Autowired
    OutboxRepository repository;

    @Autowired
    MailMessage message;

    @Autowired
    Organisation organisation;

    @Autowired
    ApplicationEvents events;

    @Test
    void aNoticeReachesItsReaderInVietnameseWithALink() throws Exception {
        Person reader = aPerson();
        OutboxMail mail = tell(reader.userId());

        outbox().send(mail.id());

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Báo cáo của Tổ dân phố số 5 cần bổ sung");
        assertThat(received.getAllRecipients()[0]).hasToString(reader.email());
        assertThat(mail.text())
                .contains("Kính gửi " + reader.salutation() + " " + reader.fullName() + ",")
                .contains("Chỉ tiêu 3: thiếu minh chứng")
                .contains("/camunda/app/tasklist/default/#/?task=42");
        assertThat(mail.html()).contains("href=\"http").contains("Chỉ tiêu 3: thiếu minh chứng");
        assertThat(GreenMailUtil.getBody(received)).contains("text/plain").contains("text/html");
    }

    @Test
    void aMailIsSentOnceHoweverOftenTheJobRuns() throws Exception {
        OutboxMail mail = tell(OUTSIDER);

        outbox().send(mail.id());
        outbox().send(mail.id());

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + mail.id() + "@localhost>");
        assertThat(mails().get(0).state()).isEqualTo(State.SENT);
    }

    @Test
    void theSameEventTellsTheSamePersonOnce() {
        tell(OUTSIDER);
        tell(OUTSIDER);

        assertThat(mails()).hasSize(1);
        assertThat(events.stream(MailQueued.class)).hasSize(1);
    }

    @Test
    void whoHasNoAddressIsRecordedAsSuch() {
        OutboxMail mail = tell("khong-co-dia-chi");

        assertThat(mail.state()).isEqualTo(State.NO_ADDRESS);
        assertThat(events.stream(MailQueued.class)).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerLeavesTheMailQueuedForTheNextTry() {
        OutboxMail mail = tell(OUTSIDER);
        Outbox unreachable = outbox(1);

        assertThatThrownBy(() -> unreachable.send(mail.id())).isInstanceOf(MailException.class);

        assertThat(mails().get(0).state()).isEqualTo(State.QUEUED);
    }

    @Test
    void withoutAMailServerMailIsKeptAsAFile() throws Exception {
        OutboxMail mail = tell(OUTSIDER);
        Outbox outbox = new Outbox(repository, new FolderTransport(folder, message), Clock.systemUTC());

        outbox.send(mail.id());

        try (var files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).endsWith(mail.id() + ".eml");
                assertThat(file).content().contains("Message-ID: <" + mail.id() + "@localhost>");
            });
        }
        assertThat(mails().get(0).state()).isEqualTo(State.KEPT);
    }

    private OutboxMail tell(String recipient) {
        Map<String, String> values = Map.of(
                "unit", "Tổ dân phố số 5",
                "campaign", "Chào mừng Đại hội",
                "reason", "Chỉ tiêu 3: thiếu minh chứng");
        notices.tell(new Notice(
                NoticeKind.REPORT_RETURNED,
                event,
                Set.of(recipient),
                values,
                "/camunda/app/tasklist/default/#/?task=42"));
        return mails().get(0);
    }

    private Person aPerson() {
        return organisation.people().stream()
                .filter(person -> !person.email().isBlank())
                .findFirst()
                .orElseThrow();
    }

    private List<OutboxMail> mails() {
        return repository.all().stream()
                .filter(mail -> mail.eventKey().equals(event))
                .toList();
    }

    private Outbox outbox() {
        return outbox(SERVER.getSmtp().getPort());
    }

    private Outbox outbox(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return new Outbox(repository, new SmtpTransport(server, message), Clock.systemUTC());
    }
}
