package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.paper.pdf.VietnameseLetters;

class FontRegistryTest {

    private static final String SHIPPED = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-%s.ttf";

    @TempDir
    Path folder;

    @Test
    void theShippedFontPrintsEveryVietnameseLetter() {
        FontRegistry registry = new FontRegistry("");

        assertThat(registry.unprintable(VietnameseLetters.all())).isEmpty();
        assertThat(registry.unprintable("chữ 漢 và 👍")).isEqualTo("漢👍");
    }

    @Test
    void theFacesCanBeRecordedByTheirChecksums() {
        assertThat(new FontRegistry("").checksums())
                .containsOnlyKeys("regular", "bold", "italic", "bold_italic")
                .containsEntry("regular", "8f532d25c068e8095b454ed24b5d8ef9c823f524e1776314adebb182b845c8f4")
                .containsEntry("bold", "5aa5b6614e62481015cdfb99a7fbb6c42275d789edc019690303894afe1b59fb")
                .containsEntry("italic", "08093c6f4cbe10b875d0a6ff10e3bf8026d4107fd17f3cce310e180cd118a6cc")
                .containsEntry("bold_italic", "9f3c40ca8c0a63d7715c559468e9922fd3c42bb7b53ddfc7efae31158c6e0a76");
    }

    @Test
    void ligatureSubstitutionIsOff() throws IOException {
        assertThat(FontCheck.requireUsable("times.ttf", resource("Regular")).isEnableGsub())
                .isFalse();
    }

    @Test
    void theOfficesOwnFolderIsUsedUnderItsWindowsNames() throws IOException {
        copy("Regular", "times.ttf");
        copy("Bold", "TIMESBD.TTF");
        copy("Italic", "timesi.ttf");
        copy("BoldItalic", "timesbi.ttf");

        assertThat(new FontRegistry(folder.toString()).unprintable("Ủy ban")).isEmpty();
    }

    @Test
    void aMissingFaceIsNamed() throws IOException {
        copy("Regular", "times.ttf");

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("timesbd.ttf");
    }

    @Test
    void aFileThatIsNoFontIsNamed() throws IOException {
        Files.writeString(folder.resolve("times.ttf"), "không phải phông chữ");

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("times.ttf")
                .withMessageContaining("hỏng");
    }

    @Test
    void aFontWithoutVietnameseLettersIsRefusedWithTheLettersNamed() throws IOException {
        try (InputStream old = Files.newInputStream(FontTestData.withoutVietnamese(folder))) {
            Files.copy(old, folder.resolve("times.ttf"));
        }

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("thiếu các ký tự tiếng Việt")
                .withMessageContaining("ủ");
    }

    @Test
    void aFontThatForbidsEmbeddingIsRefused() throws IOException {
        Files.write(folder.resolve("times.ttf"), FontTestData.withRights(resource("Regular"), 0x0002));

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("không cho phép nhúng");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0100, 0x0200})
    void aFontThatForbidsSubsetsOrOutlinesIsRefused(int rights) throws IOException {
        Files.write(folder.resolve("times.ttf"), FontTestData.withRights(resource("Regular"), rights));

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("không cho phép nhúng");
    }

    @Test
    void aFontThatMayBeEmbeddedForEditingIsAccepted() throws IOException {
        copyAll();
        Files.write(folder.resolve("times.ttf"), FontTestData.withRights(resource("Regular"), 0x0008));

        FontRegistry registry = new FontRegistry(folder.toString());

        assertThat(registry.note()).contains("phông chữ của cơ quan", folder.toString());
        assertThat(registry.checksums().get("regular"))
                .isNotEqualTo(new FontRegistry("").checksums().get("regular"));
    }

    @Test
    void lettersOfAnotherWidthAreRefusedBecauseLinesWouldEndElsewhere() throws IOException {
        copyAll();
        Files.write(folder.resolve("timesi.ttf"), FontTestData.withWidths(resource("Italic"), 3));

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("timesi.ttf")
                .withMessageContaining("độ rộng chữ khác");
    }

    @Test
    void aDifferenceOfRoundingIsAccepted() throws IOException {
        copyAll();
        Files.write(folder.resolve("timesi.ttf"), FontTestData.withWidths(resource("Italic"), 2));

        assertThat(new FontRegistry(folder.toString()).unprintable("Ủy ban")).isEmpty();
    }

    @Test
    void theOfficeMayChooseToStartWithTheShippedFontsWhenItsOwnAreRefused() throws IOException {
        copyAll();
        Files.write(folder.resolve("timesbd.ttf"), FontTestData.withRights(resource("Bold"), 0x0002));

        FontRegistry registry = new FontRegistry(folder.toString(), FontRegistry.WhenRefused.SHIPPED);

        assertThat(registry.checksums()).isEqualTo(new FontRegistry("").checksums());
        assertThat(registry.note())
                .contains("Không dùng được", "timesbd.ttf", "không cho phép nhúng", "Liberation Serif");
        assertThat(new FontRegistry("").note()).isEmpty();
    }

    @Test
    void aCollectionHoldsAllFourFaces() throws IOException {
        List<byte[]> faces = new ArrayList<>();
        for (String face : List.of("Italic", "Regular", "BoldItalic", "Bold")) {
            faces.add(resource(face));
        }
        Files.write(folder.resolve("times.ttc"), FontTestData.collectionOf(faces));

        FontRegistry registry = new FontRegistry(folder.toString());

        assertThat(registry.checksums()).hasSize(4);
        byte[] plan =
                new PdfRenderer(registry).render(PaperTestData.aLongPlan()).bytes();
        PdfAssert.assertThatPdf(plan).embedsItsFonts().reads("KẾ HOẠCH");
        VeraPdf.assertPdfA2a(plan);
    }

    @Test
    void aCollectionWithoutAFaceIsRefused() throws IOException {
        Files.write(
                folder.resolve("times.ttc"), FontTestData.collectionOf(List.of(resource("Regular"), resource("Bold"))));

        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.toString()))
                .withMessageContaining("không có kiểu Italic");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.resolve("khong-co").toString()))
                .withMessageContaining("khong-co");
    }

    private void copyAll() throws IOException {
        copy("Regular", "times.ttf");
        copy("Bold", "timesbd.ttf");
        copy("Italic", "timesi.ttf");
        copy("BoldItalic", "timesbi.ttf");
    }

    private void copy(String face, String name) throws IOException {
        Files.write(folder.resolve(name), resource(face));
    }

    private static byte[] resource(String face) throws IOException {
        try (InputStream stream = FontRegistryTest.class.getResourceAsStream(SHIPPED.formatted(face))) {
            return stream.readAllBytes();
        }
    }
}
