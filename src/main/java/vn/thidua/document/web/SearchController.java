package vn.thidua.document.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.GrantedAward;
import vn.thidua.document.DocumentSearch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.Vietnamese;

/** Documents by the words in them, people and collectives by what they were awarded. */
@Controller
class SearchController {

    private static final int SHORTEST = 2;

    private final DocumentSearch documents;
    private final AwardHistory awards;

    SearchController(DocumentSearch documents, AwardHistory awards) {
        this.documents = documents;
        this.awards = awards;
    }

    @GetMapping("/search")
    String page(Actor actor, @RequestParam(defaultValue = "") String words, Model model) {
        String searched = Vietnamese.text(words);
        boolean asked = searched.length() >= SHORTEST;
        model.addAttribute("words", searched);
        model.addAttribute("asked", asked);
        model.addAttribute("documents", asked ? documents.find(actor, searched) : List.of());
        model.addAttribute("awards", asked ? awards(actor, searched) : List.of());
        return "document/search";
    }

    /** What units' people received is for the officers of the ward. */
    private List<GrantedAward> awards(Actor actor, String searched) {
        return Officers.mayRead(actor)
                ? awards.all(new AwardHistory.Filter(null, null, null, null, searched))
                : List.of();
    }
}
