package vn.thidua.signing.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.CertificateName;
import vn.thidua.signing.Certification;
import vn.thidua.signing.Pictures;
import vn.thidua.signing.Place;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.PdfSigner;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.SignatureWidgets;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.pdf.SigningKeys;
import vn.thidua.signing.verification.PdfVerifier;
import vn.thidua.signing.verification.Trust;

/** Signs, or seals, a file with a token or a key file of this computer. */
public final class SignCommand {

    private static final double USUAL_DIAMETER_MM = 36;
    private static final int PLACE_NUMBERS = 5;

    private SignCommand() {}

    public static int run(Options options, PrintStream out) throws IOException {
        byte[] pdf = Files.readAllBytes(options.file());
        Path target = Path.of(options.get("out"));
        try (SigningKey key = key(options, pin(out))) {
            byte[] signed = PdfSigner.sign(key, pdf, request(options, pdf));
            Files.write(target, signed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            String signer = CertificateName.ofSubject(key.certificate()).text();
            out.println(CommandWords.text("signing.command.signed", signer, target.toString()));
        }
        return 0;
    }

    private static SigningKey key(Options options, char[] pin) throws IOException {
        try {
            Optional<String> file = options.find("pkcs12");
            return file.isPresent()
                    ? SigningKeys.pkcs12(Files.readAllBytes(Path.of(file.get())), pin)
                    : SigningKeys.pkcs11(options.get("pkcs11"), (int) options.number("slot", 0), pin, null, List.of());
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    /** At a keyboard the PIN is not shown; a script may hand it over as the first line of its input. */
    private static char[] pin(PrintStream out) {
        String question = CommandWords.text("signing.command.pin");
        Console console = System.console();
        if (console != null) {
            return console.readPassword("%s", question);
        }
        out.print(question);
        return new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8)
                .nextLine()
                .toCharArray();
    }

    private static SignatureRequest request(Options options, byte[] pdf) throws IOException {
        boolean seal = options.has("seal");
        Certification certification = options.has("certify") ? Certification.FILL_NUMBER : Certification.NONE;
        return new SignatureRequest(
                InstantSource.system().instant(),
                seal ? "Đóng dấu cơ quan" : "Ký văn bản",
                seal ? seal(options, pdf) : signature(options),
                certification);
    }

    private static Look signature(Options options) throws IOException {
        if (!options.has("picture") && !options.has("place")) {
            return new Look.Hidden();
        }
        byte[] png = Files.readAllBytes(Path.of(options.get("picture")));
        return new Look.Picture(png, Pictures.placed(png, place(options.get("place"))));
    }

    /** Over the signature that is there: without one there is nothing to seal. */
    private static Look seal(Options options, byte[] pdf) throws IOException {
        SignatureReport report =
                PdfVerifier.verify(pdf, Trust.NOBODY, InstantSource.system().instant());
        if (!report.isIntact()) {
            throw new BusinessRuleViolation("SIGNING_NOT_YET_SIGNED");
        }
        Place signature =
                SignatureWidgets.places(pdf).stream().findFirst().orElseGet(() -> place(options.get("place")));
        return new Look.Picture(
                Files.readAllBytes(Path.of(options.get("picture"))),
                signature.sealOf(options.number("diameter", USUAL_DIAMETER_MM)));
    }

    /** {@code 3,118,150,50,22}: page, then millimetres from the left and from the top, width and height. */
    private static Place place(String text) {
        String[] numbers = text.split(",");
        if (numbers.length != PLACE_NUMBERS) {
            throw Options.usage();
        }
        try {
            return new Place(
                    Integer.parseInt(numbers[0]),
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3]),
                    Double.parseDouble(numbers[4]));
        } catch (IllegalArgumentException e) {
            throw Options.usage();
        }
    }
}
