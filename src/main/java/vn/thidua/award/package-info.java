/** Nominations, eligibility, decision and money of awards. */
@ApplicationModule(allowedDependencies = {"rulebook", "organisation", "file", "shared"})
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
