/** Pages of the fund, of payment lists and of the accounts behind them. */
@NullMarked
package vn.thidua.payment.web;

import org.jspecify.annotations.NullMarked;
