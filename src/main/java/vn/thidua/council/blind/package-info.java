/** Blind-signed tokens (RFC 9474) and sealed envelopes for secret ballots; knows no council. */
@NullMarked
package vn.thidua.council.blind;

import org.jspecify.annotations.NullMarked;
