package vn.thidua.dossier.web;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.award.NominationId;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierId;
import vn.thidua.dossier.DossierPapers;
import vn.thidua.dossier.Dossiers;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

/** What went to higher offices, and what they answered. */
@Controller
@RequestMapping("/awards/dossiers")
class DossierController {

    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.UNIT_REPORTER, Role.COUNCIL_MEMBER));

    private final Dossiers dossiers;
    private final DossierPapers papers;

    DossierController(Dossiers dossiers, DossierPapers papers) {
        this.dossiers = dossiers;
        this.papers = papers;
    }

    @GetMapping
    String list(Actor reader, Model model) {
        requireReader(reader);
        model.addAttribute("dossiers", dossiers.all());
        return "dossier/list";
    }

    @GetMapping("/{id}")
    String one(Actor reader, @PathVariable String id, Model model) {
        requireReader(reader);
        Dossier dossier = dossiers.get(DossierId.of(id));
        model.addAttribute("dossier", dossier);
        model.addAttribute("files", papers.files(dossier.id()));
        return "dossier/one";
    }

    @GetMapping("/{id}/package.zip")
    ResponseEntity<byte[]> download(Actor reader, @PathVariable String id) {
        requireReader(reader);
        Dossier dossier = dossiers.get(DossierId.of(id));
        if (dossier.packageSha256() == null) {
            throw new BusinessRuleViolation(
                    "DOSSIER_STATUS", dossier.title(), dossier.status().label());
        }
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("ho-so-trinh-" + id + ".zip", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(papers.content(dossier));
    }

    @GetMapping("/{id}/reports/{nomination}")
    ResponseEntity<byte[]> report(Actor reader, @PathVariable String id, @PathVariable String nomination) {
        requireReader(reader);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.report(DossierId.of(id), NominationId.of(nomination)));
    }

    private static void requireReader(Actor reader) {
        if (reader.roles().stream().noneMatch(READERS::contains)) {
            throw new AccessDeniedException("Dossiers are read by the ward's staff.");
        }
    }
}
