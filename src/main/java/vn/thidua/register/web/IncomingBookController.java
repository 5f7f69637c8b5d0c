package vn.thidua.register.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.register.incoming.HandOver;
import vn.thidua.register.incoming.Handling;
import vn.thidua.register.incoming.IncomingColumns;
import vn.thidua.register.incoming.IncomingDocument;
import vn.thidua.register.incoming.IncomingDocuments;
import vn.thidua.register.incoming.NoteProgress;
import vn.thidua.register.print.RegisterBooks;
import vn.thidua.register.print.RegisterSheets;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** The register of incoming documents, the follow-up of each, and both to take away. */
@Controller
@RequestMapping("/register")
class IncomingBookController {

    private static final int RETURNED_SHOWN = 20;

    private final IncomingDocuments incoming;
    private final Campaigns campaigns;
    private final Organisation organisation;
    private final RegisterBooks books;
    private final RegisterSheets sheets;
    private final PageForms forms;
    private final Desk desk;

    IncomingBookController(
            IncomingDocuments incoming,
            Campaigns campaigns,
            Organisation organisation,
            RegisterBooks books,
            RegisterSheets sheets,
            PageForms forms,
            Desk desk) {
        this.incoming = incoming;
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.books = books;
        this.sheets = sheets;
        this.forms = forms;
        this.desk = desk;
    }

    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/incoming")
    String list(Actor reader, @ModelAttribute("filter") IncomingFilter filter, Model model) {
        int shown = fill(reader, filter, model);
        model.addAttribute("headings", IncomingColumns.registerHeadings());
        model.addAttribute("unconfirmed", incoming.unconfirmed(shown));
        model.addAttribute("notHandedOver", incoming.notHandedOver(shown));
        model.addAttribute("returned", incoming.returned(RETURNED_SHOWN));
        return "register/incoming";
    }

    @GetMapping("/follow-up")
    String followUp(Actor reader, @ModelAttribute("filter") IncomingFilter filter, Model model) {
        fill(reader, filter, model);
        model.addAttribute("headings", IncomingColumns.followUpHeadings());
        return "register/follow-up";
    }

    @GetMapping("/incoming/{id}")
    String one(Actor reader, @PathVariable UUID id, Model model) {
        desk.requireReader(reader);
        IncomingDocument document = get(id);
        model.addAttribute("document", document);
        model.addAttribute("campaign", campaign(document));
        model.addAttribute("headings", IncomingColumns.registerHeadings());
        model.addAttribute("transfers", incoming.transfers(id));
        model.addAttribute("states", Handling.values());
        model.addAttribute("units", organisation.units(desk.today()));
        model.addAttribute("mayChange", desk.mayChange(reader));
        return "register/incoming-one";
    }

    /** The details of the ĐẾN stamp, on a slip of its own: the original stays as it came. */
    @GetMapping("/incoming/{id}/slip")
    String slip(Actor reader, @PathVariable UUID id, Model model) {
        desk.requireReader(reader);
        model.addAttribute("document", get(id));
        model.addAttribute("agency", organisation.ward().peoplesCommittee());
        return "register/slip";
    }

    @PostMapping("/incoming/{id}/transfers")
    String handOver(Actor clerk, @PathVariable UUID id, @ModelAttribute TransferForm form, RedirectAttributes next) {
        desk.requireClerk(clerk);
        forms.tell(
                next,
                "register.incoming.handedOver",
                () -> incoming.handOver(
                        clerk, new HandOver(id, form.receiver(), form.signedBy(), form.opinion(), form.dueOn())));
        return "redirect:/register/incoming/" + id;
    }

    @PostMapping("/incoming/{id}/progress")
    String note(
            Actor clerk,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Handling state,
            @RequestParam String replyCode,
            @RequestParam String note,
            RedirectAttributes next) {
        desk.requireClerk(clerk);
        forms.tell(
                next,
                "register.incoming.noted",
                () -> incoming.note(clerk, new NoteProgress(id, state, replyCode, note)));
        return "redirect:/register/incoming/" + id;
    }

    @PostMapping("/incoming/{id}/receipt")
    String receipt(Actor clerk, @PathVariable UUID id, @RequestParam String how, RedirectAttributes next) {
        desk.requireClerk(clerk);
        forms.tell(next, "register.incoming.confirmed", () -> incoming.confirmReceipt(clerk, id, how));
        return "redirect:/register/incoming/" + id;
    }

    @PostMapping("/incoming/series")
    String begin(Actor clerk, @RequestParam int lastNumber, RedirectAttributes next) {
        desk.requireClerk(clerk);
        forms.tell(next, "register.begun", () -> incoming.begin(clerk, lastNumber));
        return "redirect:/register/incoming";
    }

    @GetMapping("/incoming.pdf")
    ResponseEntity<byte[]> book(Actor reader, @ModelAttribute("book") BookFilter book) {
        desk.requireReader(reader);
        int shown = desk.shown(book.year());
        return Desk.pdf(
                "so-dang-ky-van-ban-den-%d.pdf".formatted(shown),
                books.incoming(reader, book.order(shown)).bytes());
    }

    @GetMapping("/follow-up.pdf")
    ResponseEntity<byte[]> followUpBook(Actor reader, @ModelAttribute("book") BookFilter book) {
        desk.requireReader(reader);
        int shown = desk.shown(book.year());
        return Desk.pdf(
                "so-theo-doi-giai-quyet-van-ban-den-%d.pdf".formatted(shown),
                books.followUp(reader, book.order(shown)).bytes());
    }

    @GetMapping("/incoming.xlsx")
    ResponseEntity<byte[]> excel(Actor reader, @ModelAttribute("filter") IncomingFilter filter) {
        desk.requireReader(reader);
        int shown = desk.shown(filter.year());
        return Desk.excel("so-van-ban-den-%d.xlsx".formatted(shown), sheets.incoming(reader, filter.search(shown)));
    }

    @GetMapping("/follow-up.xlsx")
    ResponseEntity<byte[]> followUpExcel(Actor reader, @ModelAttribute("filter") IncomingFilter filter) {
        desk.requireReader(reader);
        int shown = desk.shown(filter.year());
        return Desk.excel(
                "so-theo-doi-giai-quyet-%d.xlsx".formatted(shown), sheets.followUp(reader, filter.search(shown)));
    }

    private int fill(Actor reader, IncomingFilter filter, Model model) {
        desk.requireReader(reader);
        int shown = desk.shown(filter.year());
        model.addAttribute("years", desk.years(incoming.years(), shown));
        model.addAttribute("year", shown);
        model.addAttribute("rows", incoming.search(filter.search(shown)));
        model.addAttribute("handlings", Handling.values());
        model.addAttribute("today", desk.today());
        model.addAttribute("mayChange", desk.mayChange(reader));
        return shown;
    }

    /** Name of the campaign whose parent plan it is, or empty. */
    private String campaign(IncomingDocument document) {
        return document.campaignId().isEmpty()
                ? ""
                : campaigns.get(CampaignId.of(document.campaignId())).name();
    }

    private IncomingDocument get(UUID id) {
        return incoming.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
