/** Series, numbers and the registers of documents. */
@ApplicationModule(allowedDependencies = {"file", "organisation", "rulebook", "shared"})
@NullMarked
package vn.thidua.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
