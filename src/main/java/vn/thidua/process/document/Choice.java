package vn.thidua.process.document;

/** One way to decide, as the form offers it. */
record Choice(String value, String label, boolean needsReason) {}
