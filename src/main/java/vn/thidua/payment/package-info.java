/** The ward's reward fund: budget, commitments, payments and recoveries of each year. */
@ApplicationModule(allowedDependencies = {"award", "rulebook", "organisation", "installation", "shared"})
@NullMarked
package vn.thidua.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
