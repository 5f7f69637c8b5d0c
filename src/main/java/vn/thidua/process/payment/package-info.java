/** What follows an award decision: the money is paid, certificates and money are handed over. */
@NullMarked
package vn.thidua.process.payment;

import org.jspecify.annotations.NullMarked;
