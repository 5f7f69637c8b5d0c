package vn.thidua.signing.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.BusinessRuleViolation;

/** The file a command works on and what is said about it: {@code --name=value} or {@code --name}. */
public record Options(Path file, Map<String, String> named) {

    private static final Set<String> KNOWN = Set.of(
            "pkcs11", "slot", "pkcs12", "out", "seal", "picture", "place", "diameter", "certify", "json", "trust");

    public static Options of(String... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                String[] parts = argument.substring(2).split("=", 2);
                named.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        String file = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .orElseThrow(Options::usage);
        if (!KNOWN.containsAll(named.keySet())) {
            throw usage();
        }
        return new Options(Path.of(file), named);
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(named.get(name)).filter(value -> !value.isBlank());
    }

    String get(String name) {
        return find(name).orElseThrow(Options::usage);
    }

    double number(String name, double standard) {
        try {
            return find(name).map(Double::parseDouble).orElse(standard);
        } catch (NumberFormatException e) {
            throw usage();
        }
    }

    static BusinessRuleViolation usage() {
        return new BusinessRuleViolation("SIGNING_USAGE");
    }
}
