package vn.thidua.register.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.ParentPlan;
import vn.thidua.organisation.Organisation;
import vn.thidua.register.incoming.IncomingDocument;
import vn.thidua.register.incoming.IncomingDocuments;
import vn.thidua.register.incoming.Secrecy;
import vn.thidua.register.incoming.Urgency;
import vn.thidua.register.incoming.Way;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Sentences;

/** The clerk registers what arrived, or sends it back. */
@Controller
@RequestMapping("/register/incoming")
class IncomingController {

    private final IncomingDocuments incoming;
    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Uploads uploads;
    private final PageForms forms;
    private final Sentences sentences;
    private final Desk desk;

    IncomingController(
            IncomingDocuments incoming,
            Campaigns campaigns,
            Organisation organisation,
            Uploads uploads,
            PageForms forms,
            Sentences sentences,
            Desk desk) {
        this.incoming = incoming;
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.uploads = uploads;
        this.forms = forms;
        this.sentences = sentences;
        this.desk = desk;
    }

    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /** With a campaign, filled with the plan of the city that it follows. */
    @GetMapping("/new")
    String form(Actor clerk, @RequestParam(required = false) @Nullable String campaign, Model model) {
        desk.requireClerk(clerk);
        ParentPlan plan = campaign == null || campaign.isBlank()
                ? null
                : campaigns.plan(CampaignId.of(campaign)).parent();
        model.addAttribute(
                "form", plan == null || campaign == null ? IncomingForm.empty() : IncomingForm.of(campaign, plan));
        return page(model);
    }

    @PostMapping
    String register(
            Actor clerk,
            @ModelAttribute("form") IncomingForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes next)
            throws IOException {
        desk.requireClerk(clerk);
        if (!forms.accepts(binding, () -> IncomingDocuments.requireOpen(form.marked()))) {
            model.addAttribute("kept", new Uploads.Kept(null, ""));
            model.addAttribute("secret", true);
            return page(model);
        }
        Uploads.Kept kept = uploads.keep(clerk, file, form.fileId(), form.fileName(), binding);
        model.addAttribute("kept", kept);
        return binding.hasErrors() ? page(model) : registered(clerk, form, binding, kept, model, next);
    }

    private String registered(
            Actor clerk,
            IncomingForm form,
            BindingResult binding,
            Uploads.Kept kept,
            Model model,
            RedirectAttributes next) {
        try {
            IncomingDocument document = incoming.register(clerk, form.command(kept));
            next.addFlashAttribute("notice", sentences.text("register.incoming.done", document.code()));
            return "redirect:/register/incoming/" + document.id();
        } catch (BusinessRuleViolation refused) {
            sentences.reject(refused, binding);
            model.addAttribute("duplicate", refused.has("REGISTER_INCOMING_DUPLICATE"));
            model.addAttribute("mustReturn", refused.has("REGISTER_INCOMING_SIGNATURE_FAILED"));
            return page(model);
        }
    }

    /** What fails the check of its signature goes back with a reason. */
    @PostMapping("/returns")
    String sendBack(
            Actor clerk,
            @ModelAttribute("form") IncomingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        desk.requireClerk(clerk);
        if (!forms.accepts(binding, () -> incoming.sendBack(clerk, form.toReturn()))) {
            model.addAttribute("kept", new Uploads.Kept(form.toReturn().file(), form.fileName()));
            model.addAttribute("mustReturn", true);
            return page(model);
        }
        forms.done(next, "register.incoming.returned");
        return "redirect:/register/incoming";
    }

    private String page(Model model) {
        model.addAttribute("secrecies", Secrecy.values());
        model.addAttribute("ways", Way.values());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("units", organisation.units(desk.today()));
        model.addAttribute("plans", plans());
        return "register/incoming-form";
    }

    /** Campaigns that follow a plan of the city, by their names. */
    private Map<String, String> plans() {
        Map<String, String> plans = new LinkedHashMap<>();
        for (Campaign campaign : campaigns.all()) {
            if (campaigns.plan(campaign.id()).parent() != null) {
                plans.put(campaign.id().toString(), campaign.name());
            }
        }
        return plans;
    }
}
