package vn.thidua.notification;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import vn.thidua.notification.OutboxMail.State;
import vn.thidua.shared.Vietnamese;

/** Keeps mail as files while no mail server is set. */
class FolderTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(FolderTransport.class);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(Vietnamese.ZONE);

    private final Path folder;
    private final MailMessage message;

    FolderTransport(Path folder, MailMessage message) {
        this.folder = folder;
        this.message = message;
        LOG.info("No mail server is set (spring.mail.host): mail is kept in {}.", folder);
    }

    @Override
    public State deliver(OutboxMail mail) {
        String name = "%s-%s.eml".formatted(MOMENT.format(mail.queuedAt()), mail.id());
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".part");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.fill(new MimeMessage(Session.getInstance(new Properties())), mail)
                        .writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name), REPLACE_EXISTING, ATOMIC_MOVE);
            return State.KEPT;
        } catch (IOException | MessagingException e) {
            throw new MailSendException("The mail %s cannot be kept in %s.".formatted(mail.id(), folder), e);
        }
    }
}
