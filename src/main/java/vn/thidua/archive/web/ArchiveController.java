package vn.thidua.archive.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.archive.Archive;
import vn.thidua.archive.ArchiveFile;
import vn.thidua.archive.ArchiveFileId;
import vn.thidua.archive.FilePackage;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.DocumentId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** The year's list of files, and one file with what is in it; the office and the clerk keep it. */
@Controller
@RequestMapping("/archive")
class ArchiveController {

    private static final Set<Role> READERS =
            EnumSet.complementOf(EnumSet.of(Role.UNIT_REPORTER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY));

    private final Archive archive;
    private final Campaigns campaigns;
    private final Sentences sentences;
    private final Clock clock;

    ArchiveController(Archive archive, Campaigns campaigns, Sentences sentences, Clock clock) {
        this.archive = archive;
        this.campaigns = campaigns;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor reader, @RequestParam(required = false) @Nullable Integer year, Model model) {
        requireReader(reader);
        int shown = year == null ? today().getYear() : year;
        TreeSet<Integer> years = new TreeSet<>(archive.years());
        years.addAll(List.of(today().getYear(), shown));
        model.addAttribute("years", years.descendingSet());
        model.addAttribute("year", shown);
        model.addAttribute("files", archive.ofYear(shown));
        model.addAttribute("due", archive.due(today()));
        model.addAttribute("mayKeep", Archive.mayKeep(reader));
        model.addAttribute("suggested", FileForm.of(archive.suggested(shown, "")));
        return "archive/list";
    }

    /** Leads to a campaign's file, or to the form that opens it. */
    @GetMapping("/campaigns/{campaignId}")
    String ofCampaign(Actor reader, @PathVariable String campaignId, Model model) {
        requireReader(reader);
        Campaign campaign = campaigns.get(CampaignId.of(campaignId));
        return archive.ofCampaign(campaignId)
                .map(file -> "redirect:/archive/files/" + file.id())
                .orElseGet(() -> {
                    int year = campaign.launchedOn() == null
                            ? today().getYear()
                            : campaign.launchedOn().getYear();
                    model.addAttribute("year", year);
                    model.addAttribute("campaign", campaignId);
                    model.addAttribute(
                            "suggested", FileForm.of(archive.suggested(year, "Hồ sơ phong trào " + campaign.name())));
                    model.addAttribute("mayKeep", Archive.mayKeep(reader));
                    return "archive/open";
                });
    }

    @PostMapping
    String open(
            Actor actor,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String campaign,
            @ModelAttribute FileForm form,
            RedirectAttributes next) {
        try {
            ArchiveFileId id = archive.open(actor, year, campaign.isBlank() ? null : campaign, form.details());
            next.addFlashAttribute("notice", sentences.text("archive.opened"));
            return "redirect:/archive/files/" + id;
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
            return campaign.isBlank() ? "redirect:/archive?year=" + year : "redirect:/archive/campaigns/" + campaign;
        }
    }

    @GetMapping("/files/{id}")
    String file(Actor reader, @PathVariable String id, Model model) {
        requireReader(reader);
        ArchiveFile file = archive.get(ArchiveFileId.of(id));
        model.addAttribute("file", file);
        model.addAttribute("suggested", FileForm.of(file));
        model.addAttribute("lines", archive.lines(file.id()));
        model.addAttribute("mayKeep", Archive.mayKeep(reader));
        return "archive/file";
    }

    @PostMapping("/files/{id}")
    String change(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            @ModelAttribute FileForm form,
            RedirectAttributes next) {
        return run(
                id,
                next,
                "archive.changed",
                () -> archive.change(actor, ArchiveFileId.of(id), form.details(), version));
    }

    @PostMapping("/files/{id}/documents")
    String add(Actor actor, @PathVariable String id, @RequestParam String document, RedirectAttributes next) {
        String last = document.strip().replaceFirst(".*/", "");
        return run(id, next, "archive.added", () -> archive.add(actor, ArchiveFileId.of(id), documentId(last)));
    }

    /** Written while it is read, one document at a time. */
    @GetMapping("/files/{id}/package.zip")
    void download(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
        FilePackage ready = archive.packageOf(actor, ArchiveFileId.of(id));
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(ready.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        ready.content().writeTo(response.getOutputStream());
    }

    /** Data that do not fit are said on the file's page. */
    @ExceptionHandler(BusinessRuleViolation.class)
    String refused(BusinessRuleViolation violation, HttpServletRequest request, RedirectAttributes next) {
        next.addFlashAttribute("problems", sentences.of(violation));
        String path = request.getRequestURI();
        return "redirect:" + (path.endsWith("/package.zip") ? path.replaceFirst("/package\\.zip$", "") : "/archive");
    }

    private String run(String id, RedirectAttributes next, String done, Runnable change) {
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.text(done));
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
        }
        return "redirect:/archive/files/" + ArchiveFileId.of(id);
    }

    private static DocumentId documentId(String text) {
        try {
            return DocumentId.of(text);
        } catch (IllegalArgumentException notAnId) {
            throw new BusinessRuleViolation("DOCUMENT_UNKNOWN");
        }
    }

    private static void requireReader(Actor actor) {
        if (actor.roles().stream().noneMatch(READERS::contains)) {
            throw new AccessDeniedException("Files are for the ward's staff.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
