package vn.thidua.notification;

import org.springframework.mail.javamail.JavaMailSender;
import vn.thidua.notification.OutboxMail.State;

/** Hands mail to the ward's mail server. */
class SmtpTransport implements MailTransport {

    private final JavaMailSender server;
    private final MailMessage message;

    SmtpTransport(JavaMailSender server, MailMessage message) {
        this.server = server;
        this.message = message;
    }

    @Override
    public State deliver(OutboxMail mail) {
        server.send(message.fill(server.createMimeMessage(), mail));
        return State.SENT;
    }
}
