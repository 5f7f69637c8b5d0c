/** Launches, results, evidence and review of the units, and the ward's figures made of them. */
@ApplicationModule(allowedDependencies = {"campaign", "campaign::plan", "file", "rulebook", "organisation", "shared"})
@NullMarked
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
