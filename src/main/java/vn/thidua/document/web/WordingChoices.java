package vn.thidua.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.plan.RecipientLine;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingTerms;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.UnitKind;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;

/** What the page of words offers to choose from, each with its Vietnamese name. */
@Component
class WordingChoices {

    private final Organisation organisation;
    private final LegalBases bases;
    private final Sentences sentences;

    WordingChoices(Organisation organisation, LegalBases bases, Sentences sentences) {
        this.organisation = organisation;
        this.bases = bases;
        this.sentences = sentences;
    }

    /** Whom a line of Kính gửi or Nơi nhận may lead to. */
    Map<String, String> targets(WordingTerms terms) {
        Map<String, String> targets = new LinkedHashMap<>();
        terms.audiences().stream()
                .sorted()
                .forEach(name -> targets.put(name, sentences.text("document.audience." + name)));
        targets.put("addressees", sentences.text("document.audience.addressees"));
        List.of(Role.values()).forEach(role -> targets.put("role:" + role.name(), role.label()));
        List.of(UnitKind.values()).forEach(kind -> targets.put("kind:" + kind.name(), kind.label()));
        organisation.groups().forEach(group -> targets.put("group:" + group.code(), group.name()));
        organisation.addressees().forEach(office -> targets.put("outside:" + office.code(), office.name()));
        return targets;
    }

    Map<String, String> channels() {
        Map<String, String> channels = new LinkedHashMap<>();
        List.of(RecipientLine.Channel.values()).forEach(channel -> channels.put(channel.name(), channel.label()));
        return channels;
    }

    Map<String, String> bases() {
        Map<String, String> catalogue = new LinkedHashMap<>();
        bases.all().forEach(basis -> catalogue.put(basis.code(), basis.citation()));
        return catalogue;
    }

    Map<String, String> passages(Wording wording) {
        Map<String, String> labels = new LinkedHashMap<>();
        wording.passages().forEach(passage -> labels.put(passage.name(), passage.label()));
        return labels;
    }
}
