package vn.thidua.signing.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thidua.shared.Problem;

/** The module's sentences, for a command that runs without the application. */
public final class CommandWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.signing", Locale.ROOT, CommandWords.class.getClassLoader());

    private CommandWords() {}

    public static String of(Problem problem) {
        return text("error." + problem.code(), problem.arguments().toArray());
    }

    public static String text(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.forLanguageTag("vi")).format(arguments);
    }
}
