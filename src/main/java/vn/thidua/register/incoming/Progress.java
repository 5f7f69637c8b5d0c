package vn.thidua.register.incoming;

import java.time.Instant;

/** @param replyCode number and symbol of the document that answered it, or empty */
public record Progress(Handling state, String replyCode, String note, Instant notedAt) {}
