package vn.thidua.installation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A reason why the program cannot do what it was started for, in words for the ward's staff. They stand in
 * {@code messages/installation.properties} under {@code fault.<name>.reason} and {@code fault.<name>.remedy}.
 */
record Fault(String name, Object... arguments) {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.installation", Locale.ROOT, Fault.class.getClassLoader());

    String reason() {
        return words("reason");
    }

    String remedy() {
        return words("remedy");
    }

    /** The same for a command, which is not a start. */
    String textOfCommand() {
        return words("fault.frame.command", reason(), remedy());
    }

    static String text(String reason, String remedy) {
        return words("fault.frame.start", reason, remedy);
    }

    /** A sentence of the bundle, for commands that run without the application. */
    static String words(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }

    private String words(String part) {
        return words("fault.%s.%s".formatted(name, part), arguments);
    }
}
