package vn.thidua.access.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Accounts;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;

/** Where the administrator gives a person a new password; the path is open to him alone. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

    record AccountRow(String userId, String name, String position, String roles) {}

    private final Accounts accounts;
    private final Organisation organisation;
    private final Sentences sentences;

    AccountsController(Accounts accounts, Organisation organisation, Sentences sentences) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.sentences = sentences;
    }

    @GetMapping
    String page(Model model) {
        List<AccountRow> rows = organisation.people().stream().map(this::row).toList();
        model.addAttribute("rows", rows);
        return "access/accounts";
    }

    /** The new password is shown once, on the page that follows. */
    @PostMapping("/{userId}/password")
    String reset(Actor actor, @PathVariable String userId, RedirectAttributes next) {
        try {
            String password = accounts.resetPassword(actor, userId);
            next.addFlashAttribute("notice", sentences.text("access.accounts.reset", userId, password));
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
        }
        return "redirect:/admin/accounts";
    }

    private AccountRow row(Person person) {
        String roles = accounts.actor(person.userId()).roles().stream()
                .map(Role::label)
                .sorted()
                .collect(Collectors.joining(", "));
        return new AccountRow(person.userId(), person.fullName(), person.positionTitle(), roles);
    }
}
