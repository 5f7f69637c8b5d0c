package vn.thidua.organisation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A ward file that cannot be loaded stops the start with all its places instead of a stack trace. */
class WardFileFault extends AbstractFailureAnalyzer<WardFileUnusable> {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.organisation", Locale.ROOT, WardFileFault.class.getClassLoader());

    @Override
    protected FailureAnalysis analyze(Throwable root, WardFileUnusable cause) {
        return new FailureAnalysis(
                words("fault.WARD_FILE.reason", cause.source(), String.valueOf(cause.getMessage())),
                words("fault.WARD_FILE.remedy", cause.source()),
                cause);
    }

    private static String words(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
