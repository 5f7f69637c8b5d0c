package vn.thidua.shared;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to the form of a page when its change is refused: the sentences stand at the fields or at the top. */
@Component
public class PageForms {

    private final Sentences sentences;

    PageForms(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Whether the change went through; else the form holds what is wrong and is shown again. */
    public boolean accepts(BindingResult form, Runnable change) {
        if (form.hasErrors()) {
            return false;
        }
        try {
            change.run();
            return true;
        } catch (BusinessRuleViolation refused) {
            sentences.reject(refused, form);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            form.reject("SHARED_CHANGED_MEANWHILE", sentences.text("error.SHARED_CHANGED_MEANWHILE"));
        }
        return false;
    }

    /** For small forms in a list: what is wrong is shown by the page the browser goes to next. */
    public void tell(RedirectAttributes next, String done, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.text(done));
        } catch (BusinessRuleViolation refused) {
            next.addFlashAttribute("problems", sentences.of(refused));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            next.addFlashAttribute("problems", List.of(sentences.text("error.SHARED_CHANGED_MEANWHILE")));
        }
    }

    /** The sentence that the next page shows. */
    public void done(RedirectAttributes next, String key) {
        next.addFlashAttribute("notice", sentences.text(key));
    }
}
