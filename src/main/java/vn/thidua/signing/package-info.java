/** Digital signatures of people and seals of offices: keys, signing, verification. */
@ApplicationModule(allowedDependencies = {"file", "organisation", "rulebook", "installation", "shared"})
@NullMarked
package vn.thidua.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
