/** Series, numbers and the registers of documents. */
@ApplicationModule(
        allowedDependencies = {
            "signing",
            "file",
            "paper",
            "campaign",
            "campaign::plan",
            "organisation",
            "installation",
            "rulebook",
            "shared"
        })
@NullMarked
package vn.thidua.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
