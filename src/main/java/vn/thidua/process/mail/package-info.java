/** {@code processes/send-mail.bpmn}: the outbox is drained by the engine's retried jobs. */
@NullMarked
package vn.thidua.process.mail;

import org.jspecify.annotations.NullMarked;
