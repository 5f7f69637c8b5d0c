package vn.thidua.signing.command;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.signing.CertificateFile;
import vn.thidua.signing.ReportWords;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.verification.PdfVerifier;
import vn.thidua.signing.verification.Trust;

/** Says in plain words, or as JSON, whether a file's signatures hold. */
public final class VerifyCommand {

    private VerifyCommand() {}

    /** 0 when the file is signed and nothing was changed since. */
    public static int run(Options options, PrintStream out) throws IOException {
        byte[] file = Files.readAllBytes(options.file());
        SignatureReport report = PdfVerifier.verify(
                file, trust(options.find("trust")), InstantSource.system().instant());
        ReportWords words = new ReportWords(CommandWords::text);
        if (options.has("json")) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(words.data(report)));
        } else {
            words.of(report).forEach(out::println);
        }
        return report.isIntact() ? 0 : 1;
    }

    /** A folder of authorities' certificates and their revocation lists ({@code .crl}). */
    private static Trust trust(Optional<String> folder) throws IOException {
        List<X509Certificate> anchors = new ArrayList<>();
        List<byte[]> lists = new ArrayList<>();
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(Path.of(folder.get()))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (file.toString().endsWith(".crl")) {
                        lists.add(bytes);
                    } else {
                        anchors.addAll(CertificateFile.read(bytes));
                    }
                }
            }
        }
        return new Trust(anchors, lists);
    }
}
