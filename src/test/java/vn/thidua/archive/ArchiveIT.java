package vn.thidua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedTestData;
import vn.thidua.document.Rendition;
import vn.thidua.document.Renditions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** a campaign's file as one package, and whoever gets it can check it. */
@WardTest
@Transactional
class ArchiveIT {

    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Autowired
    ApplicationContext context;

    @Autowired
    Archive archive;

    @Autowired
    Documents documents;

    @Autowired
    Renditions renditions;

    @TempDir
    Path folder;

    private CampaignId campaign = CampaignId.random();
    private IssuedDocument plan;
    private ArchiveFileId file;

    @BeforeEach
    void givenACampaignsFile() {
        IssuedTestData issued = new IssuedTestData(context);
        campaign = issued.givenCampaign();
        plan = issued.launchedPlan(campaign);
        documents.publish(plan.id());
        documents.publish(
                issued.issue(DocumentKind.GUIDANCE, campaign.toString()).id());
        renditions.add(CLERK, plan.id(), Rendition.Kind.SCAN, "image/png", "quét".getBytes(StandardCharsets.UTF_8), "");
        file = archive.open(CLERK, 2025, campaign.toString(), details("99.TĐKT"));
    }

    @Test
    void thePackageHoldsEveryDocumentInTimeOrderWithItsDataAndPassesItsOwnCheck() throws IOException {
        Path exported = export("a.zip");

        PackageVerifier.Result result = PackageVerifier.verify(exported, NOW);

        assertThat(result.faults()).isEmpty();
        assertThat(result.documents()).isEqualTo(2);
        assertThat(names(exported))
                .contains("ho-so.xml", "muc-luc.xml", "muc-luc.pdf", "ho-so.xsd", "SHA256SUMS")
                .anyMatch(name -> name.matches("van-ban/001-.*-KH-UBND.*/.*\\.pdf"))
                .anyMatch(name -> name.matches("van-ban/001-.*/.*-ban-quet-1\\.png"))
                .anyMatch(name -> name.startsWith("van-ban/002-"));
        String xml = text(exported, "van-ban.xml");
        assertThat(xml).contains("<TypeName>Kế hoạch</TypeName>", "<SignerInfo>", "<OrganName>Tổ dân phố số 1");
        Files.createDirectories(Path.of("target/archive"));
        Files.copy(exported, Path.of("target/archive/ho-so.zip"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        assertThat(export("a.zip")).hasSameBinaryContentAs(export("b.zip"));
    }

    @Test
    void everyTamperingIsNamedWithItsPlace() throws IOException {
        Path exported = export("a.zip");
        String pdf = names(exported).stream()
                .filter(name -> name.endsWith(".pdf") && name.startsWith("van-ban/001"))
                .findFirst()
                .orElseThrow();

        assertThat(faults(exported, pdf, bytes -> changed(bytes)))
                .anyMatch(fault -> fault.contains(pdf) && fault.contains("bị thay đổi"))
                .anyMatch(fault -> fault.contains("mã băm khác"));
        assertThat(faults(exported, pdf, bytes -> null))
                .anyMatch(fault -> fault.contains(pdf) && fault.contains("thiếu tệp"));
        assertThat(faults(exported, "ho-so.xml", bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("<Title>", "<Titel>")
                        .replace("</Title>", "</Titel>")
                        .getBytes(StandardCharsets.UTF_8)))
                .anyMatch(fault -> fault.startsWith("ho-so.xml") && fault.contains("lược đồ"));
        assertThat(faults(exported, "SHA256SUMS", bytes -> new byte[0])).anyMatch(fault -> fault.contains("tệp lạ"));
    }

    @Test
    @DisplayName("Data that do not fit are named, not cut")
    void aTooLongTitleIsRefusedWithItsField() {
        FileDetails tooLong = new FileDetails("98.TĐKT", "x".repeat(501), "10 năm", "", "", "", null, null);

        assertThatThrownBy(() -> archive.open(CLERK, 2025, null, tooLong))
                .hasMessageContaining("ARCHIVE_FIELD_TOO_LONG");
    }

    @Test
    void aDocumentStandsInSeveralFilesWithoutBeingCopied() {
        ArchiveFileId other = archive.open(CLERK, 2025, null, details("98.TĐKT"));

        archive.add(CLERK, other, plan.id());
        archive.add(CLERK, other, plan.id());

        assertThat(archive.lines(other))
                .singleElement()
                .extracting(FileLine::subject)
                .isEqualTo(plan.summary());
        assertThat(archive.lines(file)).hasSize(2);
    }

    @Test
    @DisplayName("Files are announced thirty days before a year after their end is over")
    void aFileIsAnnouncedInTime() {
        FileDetails ended = new FileDetails("99.TĐKT", "Hồ sơ", "10 năm", "", "", "", LocalDate.of(2025, 12, 31), null);
        archive.change(CLERK, file, ended, archive.get(file).version());

        assertThat(due(LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(due(LocalDate.of(2026, 12, 1)))
                .singleElement()
                .extracting(DueFile::dueOn)
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void onlyTheOfficeAndTheClerkTakeAFileAway() {
        assertThatThrownBy(() -> archive.packageOf(CHAIRMAN, file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theListHasNoTwoFilesOfOneMark() {
        assertThatThrownBy(() -> archive.open(CLERK, 2025, null, details("99.TĐKT")))
                .hasMessageContaining("ARCHIVE_NOTATION_TAKEN");
        assertThatThrownBy(() -> archive.open(CLERK, 2025, campaign.toString(), details("97.TĐKT")))
                .hasMessageContaining("ARCHIVE_CAMPAIGN_HAS_FILE");
    }

    private List<DueFile> due(LocalDate on) {
        return archive.due(on).stream()
                .filter(due -> due.file().id().equals(file))
                .toList();
    }

    private Path export(String name) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            archive.packageOf(CLERK, file).content().writeTo(out);
        }
        return path;
    }

    private List<String> faults(Path exported, String entry, UnaryOperator<byte[]> change) throws IOException {
        Path copy = Files.createTempFile(folder, "copy", ".zip");
        try (ZipFile from = new ZipFile(exported.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry one : Collections.list(from.entries())) {
                byte[] bytes = from.getInputStream(one).readAllBytes();
                byte[] written = one.getName().equals(entry) ? change.apply(bytes) : bytes;
                if (written != null) {
                    to.putNextEntry(new ZipEntry(one.getName()));
                    to.write(written);
                    to.closeEntry();
                }
            }
        }
        return PackageVerifier.verify(copy, NOW).faults().stream()
                .map(fault -> fault.place() + ": " + fault.sentence())
                .toList();
    }

    private static byte[] changed(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static List<String> names(Path exported) throws IOException {
        try (ZipFile from = new ZipFile(exported.toFile())) {
            return Collections.list(from.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static String text(Path exported, String end) throws IOException {
        try (ZipFile from = new ZipFile(exported.toFile())) {
            ZipEntry first = Collections.list(from.entries()).stream()
                    .filter(one -> one.getName().endsWith(end))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = from.getInputStream(first)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                in.transferTo(out);
                return out.toString(StandardCharsets.UTF_8);
            }
        }
    }

    private static FileDetails details(String notation) {
        return new FileDetails(notation, "Hồ sơ phong trào thi đua", "10 năm", "", "Phòng VHXH", "", null, null);
    }
}
