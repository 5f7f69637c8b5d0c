package vn.thidua.signing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.command.CommandWords;
import vn.thidua.signing.command.Options;
import vn.thidua.signing.command.SignCommand;
import vn.thidua.signing.command.VerifyCommand;

/**
 * {@code sign} and {@code verify-signature}: for a signer whose token is in his own computer, and for whoever wants to
 * check a file; both run without the application and its database.
 */
public final class SigningCommands {

    private static final String SIGN = "sign";
    private static final String VERIFY = "verify-signature";

    private SigningCommands() {}

    /** Whether the program was started for one of these commands. */
    public static boolean areMeantBy(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals(SIGN) || arguments[0].equals(VERIFY));
    }

    /** Returns the exit code: 0; 1 after a message, or when a signature does not hold. */
    public static int run(String... arguments) {
        LoggingSystem.get(SigningCommands.class.getClassLoader()).setLogLevel("ROOT", LogLevel.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.of(Arrays.copyOfRange(arguments, 1, arguments.length));
            return arguments[0].equals(SIGN) ? SignCommand.run(options, out) : VerifyCommand.run(options, out);
        } catch (BusinessRuleViolation refusal) {
            refusal.problems().forEach(problem -> out.println(CommandWords.of(problem)));
        } catch (IOException e) {
            out.println(CommandWords.text("signing.command.file", String.valueOf(e)));
        }
        return 1;
    }
}
