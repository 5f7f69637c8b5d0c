/** The official document as a typed model and its exact rendering; knows no domain. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
