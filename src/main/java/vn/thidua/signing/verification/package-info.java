/** Whether the signatures of a PDF hold. */
@NullMarked
package vn.thidua.signing.verification;

import org.jspecify.annotations.NullMarked;
