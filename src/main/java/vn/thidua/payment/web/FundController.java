package vn.thidua.payment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.payment.Fund;
import vn.thidua.payment.Payouts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** The reward fund of a year with its ledger, and the payment lists of the year's decisions. */
@Controller
@RequestMapping("/payments")
class FundController {

    private static final String PAGE = "payment/fund";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Fund fund;
    private final Payouts payouts;
    private final PageForms forms;
    private final Clock clock;

    FundController(Fund fund, Payouts payouts, PageForms forms, Clock clock) {
        this.fund = fund;
        this.payouts = payouts;
        this.forms = forms;
        this.clock = clock;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        PaymentReaders.requireReading(actor);
        int wanted = year(year);
        model.addAttribute("form", new BudgetForm(Integer.toString(wanted), "", "", ""));
        return page(actor, wanted, model);
    }

    @PostMapping("/budget")
    String budget(
            Actor actor,
            @ModelAttribute("form") BudgetForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        PaymentReaders.requireEntering(actor);
        if (!forms.accepts(binding, () -> fund.budget(actor, form.command()))) {
            return page(actor, year(null), model);
        }
        forms.done(next, "payment.saved");
        return "redirect:/payments?year=" + form.command().year();
    }

    @GetMapping("/{year}.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable int year) {
        PaymentReaders.requireReading(actor);
        byte[] file = FundSheet.of(fund.of(year), fund.entries(year), actor.userId(), clock.instant());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("quy-thi-dua-khen-thuong-" + year + ".xlsx")
                                .build()
                                .toString())
                .body(file);
    }

    private String page(Actor actor, int year, Model model) {
        TreeSet<Integer> years = new TreeSet<>(fund.years());
        years.addAll(List.of(year, year(null)));
        model.addAttribute("year", year);
        model.addAttribute("years", years.descendingSet());
        model.addAttribute("fund", fund.of(year));
        model.addAttribute("entries", fund.entries(year));
        model.addAttribute("payouts", payouts.of(year));
        model.addAttribute("mayEnter", PaymentReaders.mayEnter(actor));
        return PAGE;
    }

    private int year(@Nullable Integer wanted) {
        return wanted == null
                ? LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear()
                : wanted;
    }
}
