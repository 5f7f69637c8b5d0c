package vn.thidua.process.document;

/**
 * What the check found of one signature.
 *
 * @param good whether everything is in order
 */
record SignatureLine(String signer, String at, String finding, boolean good) {}
