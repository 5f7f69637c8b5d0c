/** Notices and the outbox of mail. */
@ApplicationModule(allowedDependencies = {"document", "organisation", "installation", "shared"})
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
