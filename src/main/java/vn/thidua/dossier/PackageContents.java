package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.DossierFile;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** The files of a dossier in their order: submission, minutes, then report, papers and evidence of each nominee. */
@Component
class PackageContents {

    /** Systems of the offices take names of fifty plain letters at most. */
    private static final int LONGEST_WORD = 30;

    record Part(String path, String title, byte[] bytes) {}

    private final DossierFacts facts;
    private final AchievementReport reports;
    private final Documents documents;
    private final Files files;
    private final Sentences sentences;

    PackageContents(
            DossierFacts facts, AchievementReport reports, Documents documents, Files files, Sentences sentences) {
        this.facts = facts;
        this.reports = reports;
        this.documents = documents;
        this.files = files;
        this.sentences = sentences;
    }

    List<Part> of(AwardSnapshot snapshot, Dossier dossier) {
        List<Part> parts = new ArrayList<>();
        IssuedDocument submission = facts.paper(DocumentKind.CITY_SUBMISSION, snapshot.subject())
                .orElseThrow(() -> new BusinessRuleViolation("DOSSIER_UNKNOWN"));
        parts.add(issued("01-to-trinh.pdf", "submission", submission));
        facts.paper(DocumentKind.COUNCIL_MINUTES, snapshot.subject())
                .ifPresent(minutes -> parts.add(issued("02-bien-ban-hop-hoi-dong.pdf", "minutes", minutes)));
        dossier.lines().forEach(line -> addLine(snapshot, line, parts));
        return parts;
    }

    private Part issued(String path, String key, IssuedDocument document) {
        String date = Vietnamese.officialDate(document.issuedOn());
        return new Part(path, text(key, String.valueOf(document.code()), date), documents.content(document.id()));
    }

    private void addLine(AwardSnapshot snapshot, DossierLine line, List<Part> parts) {
        String name = line.item().recipient().name();
        String folder = "03-doi-tuong-%02d-%s/".formatted(line.number(), plain(name));
        byte[] report = reports.render(snapshot, line, facts.earlier(snapshot, line));
        parts.add(new Part(folder + "01-bao-cao-thanh-tich.pdf", text("report", name), report));
        int number = 1;
        for (DossierFile paper : line.papers()) {
            StoredFile file = stored(paper.file());
            parts.add(part(folder, ++number, text("paper", paper.part().label(), name), file));
        }
        for (UUID evidence : line.evidence()) {
            StoredFile file = stored(evidence);
            parts.add(part(folder, ++number, text("evidence", file.name(), name), file));
        }
    }

    private Part part(String folder, int number, String title, StoredFile file) {
        int dot = file.name().lastIndexOf('.');
        String extension = dot < 0 ? "" : file.name().substring(dot).toLowerCase(Locale.ROOT);
        String stem = dot < 0 ? file.name() : file.name().substring(0, dot);
        return new Part("%s%02d-%s%s".formatted(folder, number, plain(stem), extension), title, files.content(file));
    }

    private StoredFile stored(UUID id) {
        return files.find(new FileId(id)).orElseThrow(() -> new BusinessRuleViolation("DOSSIER_FILE_UNUSABLE"));
    }

    private static String plain(String text) {
        String plain = Folding.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_WORD));
    }

    private String text(String key, Object... arguments) {
        return sentences.text("dossier.file." + key, arguments);
    }
}
