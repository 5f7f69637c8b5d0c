/** Units of the ward, their people, positions, mandates and transfers. */
@ApplicationModule(allowedDependencies = {"rulebook", "shared"})
@NullMarked
package vn.thidua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
