package vn.thidua.notification;

import vn.thidua.notification.OutboxMail.State;

/** How mail leaves the program. */
interface MailTransport {

    /** Returns what has become of the mail; throws when it could not be handed over. */
    State deliver(OutboxMail mail);
}
