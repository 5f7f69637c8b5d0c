package vn.thidua.shared;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The real sentences, for tests without a context. */
public final class TestSentences {

    private TestSentences() {}

    public static Sentences all() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames(bundles());
        return new Sentences(messages);
    }

    private static String[] bundles() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                    .map(file ->
                            "messages/" + String.valueOf(file.getFilename()).replace(".properties", ""))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
