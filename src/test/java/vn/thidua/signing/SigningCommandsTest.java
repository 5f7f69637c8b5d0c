package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.signing.SignedFiles.AUTHORITY;
import static vn.thidua.signing.SignedFiles.CHAIRMAN;
import static vn.thidua.signing.SignedFiles.COMMITTEE;
import static vn.thidua.signing.SignedFiles.aPlanToSign;
import static vn.thidua.signing.SignedFiles.sealed;
import static vn.thidua.signing.SignedFiles.signedBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.ThiDuaApplication;
import vn.thidua.signing.pdf.SignatureWidgets;
import vn.thidua.signing.sample.TestAuthority;
import vn.thidua.signing.verification.PdfVerifier;

/** {@code sign} and {@code verify-signature} on the signer's own computer. */
class SigningCommandsTest {

    private static final String PIN = new String(TestAuthority.PIN);

    @TempDir
    private Path folder;

    private Path paper;
    private Path out;

    @BeforeEach
    void aPaper() throws IOException {
        paper = Files.write(folder.resolve("ke-hoach.pdf"), aPlanToSign());
        out = folder.resolve("ky.pdf");
        Files.write(folder.resolve("chairman.p12"), AUTHORITY.file(CHAIRMAN));
        Files.write(folder.resolve("office.p12"), AUTHORITY.file(COMMITTEE));
        Files.write(folder.resolve("signature.png"), TestAuthority.signaturePicture());
        Files.write(folder.resolve("seal.png"), TestAuthority.sealPicture());
    }

    @Test
    void aSignerWithAKeyFileSignsAndTheOfficeSeals() throws IOException {
        String signed = run(
                PIN,
                "sign",
                paper,
                "--pkcs12=chairman.p12",
                "--out=ky.pdf",
                "--picture=signature.png",
                "--place=1,118,150,50,22");
        String sealed = run(PIN, "sign", out, "--pkcs12=office.p12", "--out=dau.pdf", "--picture=seal.png", "--seal");

        assertThat(signed).contains("Đã ký bằng chứng thư “" + CHAIRMAN);
        assertThat(sealed).contains(COMMITTEE);
        byte[] file = Files.readAllBytes(folder.resolve("dau.pdf"));
        assertThat(verified(file).isValid()).isTrue();
        assertThat(SignatureWidgets.places(file)).hasSize(2);
    }

    @Test
    @DisplayName("R-21: nothing unsigned is sealed, on the signer's computer neither")
    void nothingUnsignedIsSealed() {
        String said = run(PIN, "sign", paper, "--pkcs12=office.p12", "--out=dau.pdf", "--picture=seal.png", "--seal");

        assertThat(said).contains("chưa có chữ ký số hợp lệ của người có thẩm quyền");
        assertThat(folder.resolve("dau.pdf")).doesNotExist();
    }

    @Test
    void aWrongPinIsSaidSo() {
        assertThat(run("0000", "sign", paper, "--pkcs12=chairman.p12", "--out=ky.pdf"))
                .contains("Mã PIN (mật khẩu) của khóa ký chưa đúng");
    }

    @Test
    void whatIsMissingIsAnsweredWithTheUsage() {
        assertThat(run("", "sign", paper)).contains("Cách dùng:");
        assertThat(run("", "verify-signature", paper, "--unknown")).contains("Cách dùng:");
    }

    @Test
    void aTokenSignsByItsLibrary() throws IOException {
        SoftToken token = SoftToken.inFolder(folder);
        SoftToken.Answer written = token.java(
                "",
                TokenWriter.class,
                token.library(),
                folder.resolve("chairman.p12").toString());
        assertThat(written.code()).as(written.text()).isZero();

        SoftToken.Answer signed = token.java(
                SoftToken.PIN + "\n",
                ThiDuaApplication.class,
                "sign",
                paper.toString(),
                "--pkcs11=" + token.library(),
                "--out=" + out);

        assertThat(signed.code()).as(signed.text()).isZero();
        assertThat(verified(Files.readAllBytes(out)).signatures())
                .extracting(SignatureFinding::signer)
                .containsExactly(CHAIRMAN);
    }

    @Test
    void aTokensWrongPinIsSaidSo() throws IOException {
        SoftToken token = SoftToken.inFolder(folder);

        SoftToken.Answer answer = token.java(
                "000000\n",
                ThiDuaApplication.class,
                "sign",
                paper.toString(),
                "--pkcs11=" + token.library(),
                "--out=" + out);

        assertThat(answer.code()).isOne();
        assertThat(answer.text()).contains("Mã PIN (mật khẩu) của khóa ký chưa đúng");
    }

    @Test
    void aCheckSaysInPlainWordsWhatItFound() throws IOException {
        Files.write(out, Tampering.drawnOn(sealed(signedBy(CHAIRMAN, aPlanToSign()))));

        assertThat(run("", "verify-signature", out))
                .contains("KHÔNG HỢP LỆ: tài liệu đã bị thay đổi sau khi ký")
                .contains(CHAIRMAN);
        assertThat(run("", "verify-signature", paper)).contains("Tệp không có chữ ký số");
        assertThat(run("", "verify-signature", out, "--json"))
                .contains("\"verdict\" : \"CHANGED\"")
                .contains("\"intact\" : false");
    }

    private static SignatureReport verified(byte[] pdf) {
        return PdfVerifier.verify(pdf, AUTHORITY.trust(), java.time.Instant.now());
    }

    /** Relative names are of this test's folder. */
    private String run(String input, String command, Path file, String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of(command, file.toString()), Stream.of(options).map(this::placed))
                .toList();
        InputStream keyboard = System.in;
        PrintStream screen = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream((input + "\n").getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            SigningCommands.run(arguments.toArray(String[]::new));
        } finally {
            System.setIn(keyboard);
            System.setOut(screen);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private String placed(String option) {
        boolean names =
                option.startsWith("--pkcs12=") || option.startsWith("--out=") || option.startsWith("--picture=");
        return names ? option.replace("=", "=" + folder + "/") : option;
    }
}
