package vn.thidua.register.incoming;

import java.util.UUID;

/** A document was sent back; its sender is told why where an address is known. */
public record IncomingReturned(UUID id, ReturnIncoming request) {}
