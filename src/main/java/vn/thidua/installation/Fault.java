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

    /** The whole message as it is printed. */
    String text() {
        return text(reason(), remedy());
    }

    static String text(String reason, String remedy) {
        return MessageFormat.format(WORDS.getString("fault.frame"), reason, remedy);
    }

    private String words(String part) {
        String pattern = WORDS.getString("fault.%s.%s".formatted(name, part));
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
