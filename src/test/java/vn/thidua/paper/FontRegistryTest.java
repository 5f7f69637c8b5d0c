package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatExceptionOfType(FontUnusable.class)
                .isThrownBy(() -> new FontRegistry(folder.resolve("khong-co").toString()))
                .withMessageContaining("khong-co");
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
