package vn.thidua.archive;

/** One piece of metadata. */
record Value(Field field, String text) {}
