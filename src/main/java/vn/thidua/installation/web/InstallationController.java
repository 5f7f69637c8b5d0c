package vn.thidua.installation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.installation.Trial;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** What pages must know for their banner, and the trial's clock. */
@RestController
class InstallationController {

    private final Trial trial;

    InstallationController(Trial trial) {
        this.trial = trial;
    }

    @GetMapping("/api/installation")
    InstallationView installation() {
        return new InstallationView(trial.isTrial(), trial.today());
    }

    @PostMapping("/api/admin/trial/date")
    @ResponseStatus(HttpStatus.OK)
    InstallationView move(Actor actor, @Valid @RequestBody MoveClock move) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Only an administrator moves the clock.");
        }
        trial.moveTo(actor, move.date());
        return installation();
    }

    record InstallationView(boolean trial, LocalDate today) {}

    record MoveClock(@NotNull LocalDate date) {}
}
