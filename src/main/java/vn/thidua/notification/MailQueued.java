package vn.thidua.notification;

import java.util.UUID;

/** A mail waits to be sent; published in the transaction that wrote it. */
public record MailQueued(UUID outboxId) {}
