package vn.thidua.payment.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.payment.BankAccount;
import vn.thidua.payment.BankAccounts;
import vn.thidua.payment.Payouts;
import vn.thidua.payment.request.DataRequests;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** What one decision pays out and to whom; the accounts are a page of their own for the accountant alone. */
@Controller
@RequestMapping("/payments/{id}")
class PayoutController {

    private final Payouts payouts;
    private final BankAccounts accounts;
    private final DataRequests requests;
    private final PageForms forms;

    PayoutController(Payouts payouts, BankAccounts accounts, DataRequests requests, PageForms forms) {
        this.payouts = payouts;
        this.accounts = accounts;
        this.requests = requests;
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, @PathVariable UUID id, Model model) {
        PaymentReaders.requireReading(actor);
        model.addAttribute("payout", payouts.get(id));
        model.addAttribute("handovers", payouts.handovers(id));
        model.addAttribute("mayEnter", PaymentReaders.mayEnter(actor));
        return "payment/payout";
    }

    @GetMapping("/accounts")
    String accounts(Actor actor, @PathVariable UUID id, Model model) {
        PaymentReaders.requireEntering(actor);
        Map<UUID, BankAccount> known = accounts.read(actor, id);
        model.addAttribute("payout", payouts.get(id));
        model.addAttribute("accounts", known);
        model.addAttribute("requests", requests.openOf(actor, id));
        return "payment/accounts";
    }

    @PostMapping("/accounts/{line}")
    String enter(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String holder,
            RedirectAttributes next) {
        PaymentReaders.requireEntering(actor);
        forms.tell(next, "payment.saved", () -> accounts.enter(actor, line, new BankAccount(bank, number, holder)));
        return "redirect:/payments/" + id + "/accounts";
    }

    @PostMapping("/accounts/{line}/erasure")
    String erase(Actor actor, @PathVariable UUID id, @PathVariable UUID line, RedirectAttributes next) {
        PaymentReaders.requireEntering(actor);
        forms.tell(next, "payment.erased", () -> accounts.erase(actor, line));
        return "redirect:/payments/" + id + "/accounts";
    }
}
