package vn.thidua.process.mail;

import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/send-mail.bpmn}. */
final class SendMailProcess {

    static final String KEY = "sendMail";
    static final String SEND = "serviceTask_sendMail";
    static final String SENT = "endEvent_mailSent";

    static final ProcessVariable<String> OUTBOX_ID = ProcessVariable.text("outboxId");

    private SendMailProcess() {}
}
