package vn.thidua.notification;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Puts a notice into words: one subject, one plain text, the same as a page. */
@Component
class MailWriter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String TRIAL_MARK = "[BẢN THỬ] ";
    private static final int SUBJECT_LETTERS = 150;

    private final Sentences sentences;
    private final ITemplateEngine templates;
    private final Organisation organisation;
    private final Trial trial;
    private final NotificationSettings settings;

    MailWriter(
            Sentences sentences,
            ITemplateEngine templates,
            Organisation organisation,
            Trial trial,
            NotificationSettings settings) {
        this.sentences = sentences;
        this.templates = templates;
        this.organisation = organisation;
        this.trial = trial;
        this.settings = settings;
    }

    Written write(Notice notice, String greeting) {
        return write(notice, greeting, List.of());
    }

    /** @param gathered the mails that this one stands for, oldest first */
    Written write(Notice notice, String greeting, List<OutboxMail> gathered) {
        String subject = (trial.isTrial() ? TRIAL_MARK : "") + shortened(sentence(notice, "subject"));
        Context context = new Context(VIETNAMESE);
        context.setVariable("gathered", gathered.stream().map(this::line).toList());
        context.setVariable("subject", subject);
        context.setVariable("greeting", greeting);
        context.setVariable("text", sentence(notice, "text"));
        context.setVariable("link", settings.address() + notice.link());
        context.setVariable("ward", organisation.ward().name());
        context.setVariable("trial", trial.isTrial());
        return new Written(
                subject, templates.process("mail/notice.txt", context), templates.process("mail/notice", context));
    }

    /** A trích yếu may have 500 letters; a subject line is cut at a word. */
    static String shortened(String subject) {
        if (subject.length() <= SUBJECT_LETTERS) {
            return subject;
        }
        return subject.substring(0, subject.lastIndexOf(' ', SUBJECT_LETTERS - 1)) + "…";
    }

    private String sentence(Notice notice, String part) {
        Object[] arguments =
                notice.kind().arguments().stream().map(notice.arguments()::get).toArray();
        return sentences.text("notice.%s.%s".formatted(notice.kind(), part), arguments);
    }

    private Line line(OutboxMail mail) {
        return new Line(mail.subject(), settings.address() + mail.link(), Vietnamese.moment(mail.queuedAt()));
    }

    /** One of the gathered mails in the digest. */
    record Line(String subject, String link, String when) {}

    record Written(String subject, String text, String html) {}
}
