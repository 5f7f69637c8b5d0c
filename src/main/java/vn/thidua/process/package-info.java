/** The engine lives here: models, delegates, handlers of completed tasks. */
@ApplicationModule(
        allowedDependencies = {
            "notification",
            "archive",
            "dossier",
            "document",
            "register",
            "register::incoming",
            "signing",
            "council",
            "payment",
            "award",
            "award::cancellation",
            "report",
            "score",
            "campaign",
            "campaign::plan",
            "paper",
            "file",
            "signing",
            "audit",
            "access",
            "organisation",
            "installation",
            "rulebook",
            "shared"
        })
@NullMarked
package vn.thidua.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
