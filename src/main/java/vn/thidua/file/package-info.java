/** Uploads and originals: bytes by content, type checks. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
