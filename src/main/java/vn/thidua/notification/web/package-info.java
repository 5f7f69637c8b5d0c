/** The list of notices, its settings and the calendar. */
@NullMarked
package vn.thidua.notification.web;

import org.jspecify.annotations.NullMarked;
