package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Home;
import vn.thidua.shared.BusinessRuleViolation;

/** PINs of the invented people's keys in {@code sample-pins.txt}; a real installation has no such file. */
@Component
public class SampleKeys {

    public static final String FILE = "sample-pins.txt";

    private static final String HEAD =
            """
            # PINs of the sample's signing keys, made at random. The keys belong to invented people and offices;
            # what they sign has no legal value.
            # holder\tPIN
            """;

    private final Home home;

    SampleKeys(Home home) {
        this.home = home;
    }

    /** The PIN of a key that was made for the sample. */
    public char[] pin(Holder holder) {
        String pin = pins().get(holder.toString());
        if (pin == null) {
            throw new BusinessRuleViolation("SIGNING_NO_SAMPLE_KEY", holder.id());
        }
        return pin.toCharArray();
    }

    /** Holders, as they are written, to PINs. */
    public Map<String, String> pins() {
        Path file = home.at(FILE);
        Map<String, String> pins = new LinkedHashMap<>();
        if (Files.exists(file)) {
            lines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> pins.put(parts[0], parts[1]));
        }
        return pins;
    }

    /** Replaces the file as a whole, so that a crash leaves the old or the new one. */
    public void keep(Map<String, String> pins) {
        String lines = pins.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Path unfinished = home.writeSecret(FILE + ".part", HEAD + lines);
            Files.move(unfinished, home.at(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
