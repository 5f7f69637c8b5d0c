/** The administrator's page of keys. */
@NullMarked
package vn.thidua.signing.web;

import org.jspecify.annotations.NullMarked;
