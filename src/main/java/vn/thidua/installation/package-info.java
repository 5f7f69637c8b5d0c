/** How an installation starts, keeps its database and its time, and is backed up. */
@ApplicationModule(allowedDependencies = {"paper", "shared"})
@NullMarked
package vn.thidua.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
