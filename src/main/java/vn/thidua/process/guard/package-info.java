/**
 * Bars what the engine's last community release leaves open: expressions in queries, any bean in an expression, and
 * variables that a form or a call slips in.
 */
@NullMarked
package vn.thidua.process.guard;

import org.jspecify.annotations.NullMarked;
