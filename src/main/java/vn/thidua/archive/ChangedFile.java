package vn.thidua.archive;

/**
 * A kept file that is no longer what it was.
 *
 * @param names the documents or uploads that it is
 */
public record ChangedFile(String sha256, String found, String names) {}
