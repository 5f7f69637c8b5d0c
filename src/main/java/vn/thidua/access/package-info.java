/** Accounts, sign-in, roles and the pages' protection. */
@ApplicationModule(allowedDependencies = {"organisation", "installation", "shared"})
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
