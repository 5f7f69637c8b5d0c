/** What the ward edits and the law dates: days off, working Saturdays, dated values, legal bases, abbreviations. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
