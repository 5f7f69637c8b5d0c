/** Council sessions, ballots and the facts of the minutes. */
@ApplicationModule(allowedDependencies = {"award", "rulebook", "organisation", "installation", "shared"})
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
