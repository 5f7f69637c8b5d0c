/** Points of units by a plan's criteria, and the ranking that follows from them. */
@ApplicationModule(allowedDependencies = {"report", "campaign", "campaign::plan", "rulebook", "organisation", "shared"})
@NullMarked
package vn.thidua.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
