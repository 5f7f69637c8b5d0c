/** The ward's files (hồ sơ): what belongs together, handed over as one package; the nightly check of all originals. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "register",
            "register::incoming",
            "report",
            "campaign",
            "signing",
            "paper",
            "file",
            "organisation",
            "installation",
            "rulebook",
            "shared"
        })
@NullMarked
package vn.thidua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
