package vn.thidua.process.document.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.DocumentId;
import vn.thidua.document.RecallAnswer;
import vn.thidua.document.Recalls;
import vn.thidua.document.VerificationCodes;
import vn.thidua.process.correction.DocumentCorrection;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;

/** One issued document: what it says, whether it still counts, who did what; and the way to put it right. */
@Controller
@RequestMapping("/documents/{id}")
class DocumentPageController {

    private final DocumentPages pages;
    private final DocumentCorrection correction;
    private final Recalls recalls;
    private final VerificationCodes codes;
    private final Sentences sentences;

    DocumentPageController(
            DocumentPages pages,
            DocumentCorrection correction,
            Recalls recalls,
            VerificationCodes codes,
            Sentences sentences) {
        this.pages = pages;
        this.correction = correction;
        this.recalls = recalls;
        this.codes = codes;
        this.sentences = sentences;
    }

    @GetMapping
    String page(Actor reader, @PathVariable String id, Model model) {
        DocumentId document = DocumentId.of(id);
        model.addAttribute("document", pages.of(reader, document));
        model.addAttribute("verification", "/v/" + codes.of(document.value()));
        model.addAttribute("deeds", RecallAnswer.Deed.values());
        return "document/page";
    }

    @PostMapping("/correction")
    String correct(
            Actor actor,
            @PathVariable String id,
            @RequestParam CorrectionWay way,
            @RequestParam String reason,
            RedirectAttributes next) {
        return run(
                id,
                next,
                way == CorrectionWay.RECALL ? "process.document.recall.asked" : "process.document.correction.asked",
                () -> correction.start(actor, DocumentId.of(id), way, reason));
    }

    @PostMapping("/recall-answers")
    String answer(
            Actor actor,
            @PathVariable String id,
            @RequestParam String recipient,
            @RequestParam RecallAnswer.Deed deed,
            RedirectAttributes next) {
        return run(
                id,
                next,
                "process.document.recall.answered",
                () -> recalls.answer(actor, DocumentId.of(id), recipient, deed));
    }

    private String run(String id, RedirectAttributes next, String done, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.text(done));
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
        }
        return "redirect:/documents/" + DocumentId.of(id);
    }
}
