package vn.thidua.archive;

import java.util.function.Supplier;

/**
 * One file of an entry; its bytes are read when they are written.
 *
 * @param name in the package, plain letters
 */
record Part(String name, String label, String sha256, Supplier<byte[]> bytes) {}
