package vn.thidua.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Fills a message from an outbox row; a repeated row gives the same Message-ID, so that mail servers see it is one. */
@Component
class MailMessage {

    private final NotificationSettings settings;

    MailMessage(NotificationSettings settings) {
        this.settings = settings;
    }

    MimeMessage fill(MimeMessage message, OutboxMail mail) {
        if (mail.address() == null) {
            throw new IllegalArgumentException("The mail %s has no address.".formatted(mail.id()));
        }
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.sender(), settings.senderName());
            helper.setTo(mail.address());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            helper.setSentDate(Date.from(mail.queuedAt()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            message.setHeader("Message-ID", messageId(mail));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException("The mail %s cannot be written.".formatted(mail.id()), e);
        }
    }

    private String messageId(OutboxMail mail) {
        return "<%s@%s>".formatted(mail.id(), settings.senderDomain());
    }
}
