package vn.thidua.dossier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.file.Originals;
import vn.thidua.file.Sha256;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.RegisterBook;
import vn.thidua.paper.RegisterBookRenderer;
import vn.thidua.paper.Table;
import vn.thidua.shared.Sentences;

/** One ZIP with a list to read and the hash of every file, kept as it was handed over. */
@Component
class DossierPackage {

    static final String LIST = "00-danh-muc-ho-so.pdf";
    static final String SUMS = "SHA256SUMS.txt";

    private static final List<Table.Column> COLUMNS = List.of(
            Table.centre("STT", 5),
            Table.left("Nội dung", 45),
            Table.left("Tệp", 25),
            Table.left("Mã kiểm tra SHA-256", 25));

    record Made(String sha256, List<PackedFile> files) {}

    private final PackageContents contents;
    private final RegisterBookRenderer renderer;
    private final Originals originals;
    private final Organisation organisation;
    private final Sentences sentences;
    private final Trial trial;
    private final Clock clock;

    DossierPackage(
            PackageContents contents,
            RegisterBookRenderer renderer,
            Originals originals,
            Organisation organisation,
            Sentences sentences,
            Trial trial,
            Clock clock) {
        this.contents = contents;
        this.renderer = renderer;
        this.originals = originals;
        this.organisation = organisation;
        this.sentences = sentences;
        this.trial = trial;
        this.clock = clock;
    }

    Made make(AwardSnapshot snapshot, Dossier dossier) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<PackedFile> listed = new ArrayList<>();
        for (PackageContents.Part part : contents.of(snapshot, dossier)) {
            files.put(part.path(), part.bytes());
            listed.add(new PackedFile(part.path(), part.title(), Sha256.of(part.bytes())));
        }
        byte[] list = list(dossier, listed);
        files.put(LIST, list);
        listed.add(0, new PackedFile(LIST, sentences.text("dossier.file.list"), Sha256.of(list)));
        files.put(SUMS, sums(listed));
        return new Made(originals.keep(Zip.of(files)), listed);
    }

    private static byte[] sums(List<PackedFile> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(file ->
                lines.append(file.sha256()).append("  ").append(file.path()).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] list(Dossier dossier, List<PackedFile> files) {
        String agency = organisation.ward().peoplesCommittee();
        List<List<String>> rows = new ArrayList<>();
        for (PackedFile file : files) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    file.title(),
                    file.path(),
                    file.sha256().replaceAll("(.{16})", "$1 ").strip()));
        }
        return renderer.render(new RegisterBook(
                        new PaperIdentity("danh-muc/" + dossier.id(), clock.instant(), agency),
                        "",
                        agency,
                        sentences.text("dossier.list.title"),
                        List.of(dossier.title()),
                        COLUMNS,
                        rows,
                        List.of(sentences.text(
                                "dossier.total", files.size(), dossier.lines().size())),
                        trial.isTrial()))
                .bytes();
    }
}
