package vn.thidua.register.incoming;

/** A document has got its number; its sender is told where an address is known. */
public record IncomingRegistered(IncomingDocument document) {}
