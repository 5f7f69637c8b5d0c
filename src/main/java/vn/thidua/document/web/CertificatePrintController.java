package vn.thidua.document.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.CertificatePrints;
import vn.thidua.document.DocumentId;
import vn.thidua.document.PrintProfile;
import vn.thidua.document.PrintProfiles;
import vn.thidua.paper.CertificateSheet;
import vn.thidua.paper.CertificateSheet.Box;
import vn.thidua.paper.CertificateSheet.Stock;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Sentences;

/** "In giấy khen": on which printer and sheet, how each is set up, and a sheet to measure it with. */
@Controller
class CertificatePrintController {

    private static final String PAGE = "document/certificates";

    private final CertificatePrints prints;
    private final PrintProfiles profiles;
    private final PageForms forms;
    private final Sentences sentences;

    CertificatePrintController(CertificatePrints prints, PrintProfiles profiles, PageForms forms, Sentences sentences) {
        this.prints = prints;
        this.profiles = profiles;
        this.forms = forms;
        this.sentences = sentences;
    }

    /** @param edit the profile whose values are to be changed */
    @GetMapping("/documents/{id}/certificates")
    String page(
            Actor reader, @PathVariable String id, @RequestParam(required = false) @Nullable UUID edit, Model model) {
        PrintProfileForm form = edit == null ? PrintProfileForm.empty() : PrintProfileForm.of(profiles.get(edit));
        return page(reader, id, form, model);
    }

    /** Remembers what was chosen and opens the print, or the calibration sheet. */
    @PostMapping("/documents/{id}/certificates/print")
    String print(
            Actor reader,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID profile,
            @RequestParam(required = false) @Nullable String calibration,
            RedirectAttributes next) {
        prints.decision(reader, DocumentId.of(id));
        try {
            profiles.choose(reader, profile);
        } catch (BusinessRuleViolation refused) {
            next.addFlashAttribute("problems", sentences.of(refused));
            return back(id, next);
        }
        if (profile != null) {
            next.addAttribute("profile", profile);
        }
        if (calibration != null) {
            next.addAttribute("calibration", calibration);
        }
        next.addAttribute("id", id);
        return "redirect:/api/documents/{id}/certificates.pdf";
    }

    @GetMapping("/api/documents/{id}/certificates.pdf")
    ResponseEntity<byte[]> file(
            Actor reader,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID profile,
            @RequestParam(required = false) @Nullable String calibration) {
        CertificateSheet sheet = profiles.sheet(profile);
        byte[] bytes = calibration == null
                ? prints.all(reader, DocumentId.of(id), sheet)
                : prints.calibration(reader, DocumentId.of(id), sheet);
        ContentDisposition inline = ContentDisposition.inline()
                .filename(calibration == null ? "giay-khen.pdf" : "to-can-chinh.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", inline.toString())
                .body(bytes);
    }

    /** @param typed {@code id}, {@code name}, {@code stock}, {@code right}, {@code RECIPIENT.right} and so on */
    @PostMapping("/documents/{id}/certificates/profiles")
    String save(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        PrintProfileForm form = new PrintProfileForm(typed);
        try {
            PrintProfile saved = profiles.save(actor, form.command());
            profiles.choose(actor, saved.id());
        } catch (BusinessRuleViolation refused) {
            model.addAttribute("problems", sentences.of(refused));
            return page(actor, id, form, model);
        }
        forms.done(next, "document.printer.saved");
        return back(id, next);
    }

    @PostMapping("/documents/{id}/certificates/profiles/{profile}/delete")
    String delete(Actor actor, @PathVariable String id, @PathVariable UUID profile, RedirectAttributes next) {
        forms.tell(next, "document.printer.deleted", () -> profiles.delete(actor, profile));
        return back(id, next);
    }

    private static String back(String id, RedirectAttributes next) {
        next.addAttribute("id", id);
        return "redirect:/documents/{id}/certificates";
    }

    private String page(Actor reader, String id, PrintProfileForm form, Model model) {
        model.addAttribute("decision", prints.decision(reader, DocumentId.of(id)));
        model.addAttribute("profiles", profiles.all());
        model.addAttribute("last", profiles.lastUsed(reader).map(UUID::toString).orElse(""));
        model.addAttribute("entry", form);
        model.addAttribute("stocks", List.of(Stock.values()));
        model.addAttribute("boxes", Box.values());
        model.addAttribute("mayEdit", PrintProfiles.mayEdit(reader));
        return PAGE;
    }
}
