package vn.thidua.shared.yaml;

/** A place in the file as an editor counts it, from 1. */
record Place(int line, int column) {}
