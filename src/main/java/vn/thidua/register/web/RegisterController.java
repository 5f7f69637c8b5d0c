package vn.thidua.register.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.register.Issuer;
import vn.thidua.register.OverdueNumbers;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterSearch;
import vn.thidua.register.print.RegisterBooks;
import vn.thidua.register.print.RegisterSheets;
import vn.thidua.rulebook.DocumentType;
import vn.thidua.rulebook.DocumentTypes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** The register of outgoing documents: to look up and to take away; the records clerk gives numbers up. */
@Controller
@RequestMapping("/register")
class RegisterController {

    private final Register register;
    private final OverdueNumbers overdue;
    private final RegisterBooks books;
    private final RegisterSheets sheets;
    private final DocumentTypes types;
    private final PageForms forms;
    private final Desk desk;

    RegisterController(
            Register register,
            OverdueNumbers overdue,
            RegisterBooks books,
            RegisterSheets sheets,
            DocumentTypes types,
            PageForms forms,
            Desk desk) {
        this.register = register;
        this.overdue = overdue;
        this.books = books;
        this.sheets = sheets;
        this.types = types;
        this.forms = forms;
        this.desk = desk;
    }

    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String page(Actor reader, @ModelAttribute("filter") OutgoingFilter filter, Model model) {
        desk.requireReader(reader);
        int shown = desk.shown(filter.year());
        model.addAttribute("years", desk.years(register.years(), shown));
        model.addAttribute("year", shown);
        model.addAttribute("rows", register.search(filter.search(shown)));
        model.addAttribute("headings", Register.headings());
        model.addAttribute("issuers", Issuer.values());
        model.addAttribute("types", types());
        model.addAttribute("statuses", RegisterSearch.Status.values());
        model.addAttribute("open", overdue.open());
        model.addAttribute("unsent", overdue.unsent());
        model.addAttribute("mayChange", desk.mayChange(reader));
        return "register/register";
    }

    /** With a byte-order mark, by which spreadsheets know the file's letters. */
    @GetMapping("/outgoing.csv")
    ResponseEntity<byte[]> csv(Actor reader, @RequestParam int year) {
        desk.requireReader(reader);
        byte[] bytes = ("\uFEFF" + register.csv(year)).getBytes(StandardCharsets.UTF_8);
        return Desk.file(
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                "attachment",
                "so-van-ban-di-%d.csv".formatted(year),
                bytes);
    }

    @GetMapping("/outgoing.xlsx")
    ResponseEntity<byte[]> excel(Actor reader, @ModelAttribute("filter") OutgoingFilter filter) {
        desk.requireReader(reader);
        int shown = desk.shown(filter.year());
        return Desk.excel("so-van-ban-di-%d.xlsx".formatted(shown), sheets.outgoing(reader, filter.search(shown)));
    }

    @GetMapping("/outgoing.pdf")
    ResponseEntity<byte[]> book(Actor reader, @ModelAttribute("book") BookFilter book) {
        desk.requireReader(reader);
        int shown = desk.shown(book.year());
        return Desk.pdf(
                "so-dang-ky-van-ban-di-%d.pdf".formatted(shown),
                books.outgoing(reader, book.order(shown)).bytes());
    }

    @PostMapping("/entries/{id}/cancellation")
    String cancel(Actor clerk, @PathVariable UUID id, @RequestParam String reason, RedirectAttributes next) {
        desk.requireClerk(clerk);
        forms.tell(next, "register.cancelled", () -> register.cancel(clerk, id, reason));
        return "redirect:/register";
    }

    /** A number held since an earlier day, whose document will not come. */
    @PostMapping("/holds/{documentId}/release")
    String release(Actor clerk, @PathVariable UUID documentId, @RequestParam String reason, RedirectAttributes next) {
        desk.requireClerk(clerk);
        forms.tell(next, "register.released", () -> register.release(clerk, documentId, reason));
        return "redirect:/register";
    }

    @PostMapping("/series")
    String begin(
            Actor clerk,
            @RequestParam Issuer issuer,
            @RequestParam String type,
            @RequestParam int lastNumber,
            RedirectAttributes next) {
        desk.requireClerk(clerk);
        desk.require(types.find(type).isPresent());
        forms.tell(next, "register.begun", () -> register.begin(clerk, issuer, type, lastNumber));
        return "redirect:/register";
    }

    private List<DocumentType> types() {
        return types.inForce(desk.today());
    }
}
