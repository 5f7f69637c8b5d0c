/** Dossiers for awards that a higher office decides: what goes into them, when they were sent, what was answered. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "award",
            "paper",
            "file",
            "organisation",
            "installation",
            "rulebook",
            "shared"
        })
@NullMarked
package vn.thidua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
