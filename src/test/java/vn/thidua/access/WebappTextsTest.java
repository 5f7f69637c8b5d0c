package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vietnamese texts of the engine's webapps, held against the English ones of the release that is built in. */
class WebappTextsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";

    /** What a screen fills in: {{name}}, {{ name === 'No' ? … : name }}, {}, {0}, %d. */
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*\\w+[^}]*}}|\\{\\d*}|%[sd]");

    private static final Pattern TAG = Pattern.compile("</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\\b[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{Alpha}{2}");

    /** Names and notations that are the same in both languages. */
    private static final Set<String> SAME = Set.of("Optimize", "CSV", "JSON", "YYYY-MM-DDTHH:mm:ss", "requestPayload");

    /** Vietnamese has no ending for the plural. */
    private static final String PLURAL = "s";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    private @interface InEveryWebapp {}

    @InEveryWebapp
    void vietnameseHasExactlyTheTextsThatEnglishHas(String app) throws IOException {
        assertThat(vietnamese(app).keySet()).isEqualTo(english(app).keySet());
    }

    @InEveryWebapp
    void whatAScreenFillsInIsKept(String app) throws IOException {
        assertThat(textsWhere(
                        app, (english, vietnamese) -> !found(PLACE, english).equals(found(PLACE, vietnamese))))
                .isEmpty();
    }

    @InEveryWebapp
    void markupIsKept(String app) throws IOException {
        assertThat(textsWhere(app, (english, vietnamese) -> !found(TAG, english).equals(found(TAG, vietnamese))))
                .isEmpty();
    }

    @InEveryWebapp
    void nothingIsLeftInEnglish(String app) throws IOException {
        assertThat(textsWhere(
                        app,
                        (english, vietnamese) ->
                                WORD.matcher(english).find() && english.equals(vietnamese) && !SAME.contains(english)))
                .isEmpty();
    }

    @InEveryWebapp
    void nothingIsLeftOut(String app) throws IOException {
        assertThat(textsWhere(
                        app,
                        (english, vietnamese) -> vietnamese.isBlank() && !english.isBlank() && !english.equals(PLURAL)))
                .isEmpty();
    }

    @InEveryWebapp
    void partsOfASentenceKeepTheBlanksAroundThem(String app) throws IOException {
        assertThat(textsWhere(
                        app,
                        (english, vietnamese) ->
                                !vietnamese.isEmpty() && !edges(english).equals(edges(vietnamese))))
                .isEmpty();
    }

    @DisplayName("R-57: dd/MM/yyyy, 24 hours")
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "admin", "cockpit"})
    void datesAreWrittenAsInVietnam(String app) throws IOException {
        assertThat(vietnamese(app))
                .containsEntry("dateLocales/longDateFormat/L", "DD/MM/YYYY")
                .containsEntry("dateLocales/longDateFormat/LL", "DD/MM/YYYY")
                .containsEntry("dateLocales/longDateFormat/LLL", "DD/MM/YYYY HH:mm")
                .containsEntry("dateLocales/longDateFormat/LT", "HH:mm");
    }

    @InEveryWebapp
    @DisplayName("R-53: all text is NFC")
    void textsAreComposed(String app) throws IOException {
        String all = Files.readString(Path.of("src/main/resources", APPS, app, "locales/vi.json"));

        assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
    }

    private static Map<String, String> textsWhere(String app, BiPredicate<String, String> wrong) throws IOException {
        Map<String, String> english = english(app);
        Map<String, String> found = new TreeMap<>(vietnamese(app));
        found.entrySet()
                .removeIf(text ->
                        isDate(text.getKey()) || !wrong.test(english.getOrDefault(text.getKey(), ""), text.getValue()));
        return found;
    }

    /** Whose words and forms belong to the language. */
    private static boolean isDate(String key) {
        return key.startsWith("dateLocales/") && !key.startsWith("dateLocales/relativeTime");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(place -> place.replaceAll("\\{\\{\\s*(\\w+)[^}]*}}", "{{$1}}"))
                .sorted()
                .toList();
    }

    private static String edges(String text) {
        return text.isBlank() ? "" : text.replaceAll("(?s)\\S.*\\S|\\S", "…");
    }

    private static Map<String, String> vietnamese(String app) throws IOException {
        return read(APPS + app + "/locales/vi.json");
    }

    private static Map<String, String> english(String app) throws IOException {
        return read(APPS + app + "/locales/en.json");
    }

    /** The webapps' own files begin with a byte order mark. */
    private static Map<String, String> read(String name) throws IOException {
        ClassLoader loader = WebappTextsTest.class.getClassLoader();
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            Map<String, String> texts = new TreeMap<>();
            collect(
                    "",
                    JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "")),
                    texts);
            return texts;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(child -> collect(
                            path.isEmpty() ? child.getKey() : path + "/" + child.getKey(), child.getValue(), texts));
        } else {
            texts.put(path, node.isArray() ? names(node) : node.asText());
        }
    }

    private static String names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }
}
