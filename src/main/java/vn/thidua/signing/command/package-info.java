/** Signing and verifying on the signer's own computer, without the application. */
@NullMarked
package vn.thidua.signing.command;

import org.jspecify.annotations.NullMarked;
