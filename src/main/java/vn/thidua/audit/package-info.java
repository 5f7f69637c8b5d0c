/** Who did what, when: append-only. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
