/** One composer per kind of official document, its draft, its issue and its copies. */
@ApplicationModule(
        allowedDependencies = {
            "installation",
            "paper",
            "paper::check",
            "signing",
            "register",
            "signing",
            "file",
            "signing",
            "payment",
            "council",
            "award",
            "award::cancellation",
            "award::statistics",
            "report",
            "campaign",
            "campaign::plan",
            "rulebook",
            "organisation",
            "shared"
        })
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
