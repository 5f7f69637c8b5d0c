/** A whole campaign on a moved clock, in one command. */
@ApplicationModule(
        allowedDependencies = {
            "process",
            "process::campaign",
            "process::drive",
            "process::task",
            "notification",
            "dossier",
            "document",
            "register",
            "register::incoming",
            "register::print",
            "council",
            "payment",
            "award",
            "report",
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
package vn.thidua.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
