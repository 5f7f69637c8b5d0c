/** Emulation campaigns: plan, targets, participants, deadlines. */
@ApplicationModule(allowedDependencies = {"rulebook", "organisation", "shared"})
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
