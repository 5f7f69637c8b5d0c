package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebappTextsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void vietnameseHasEveryTextThatEnglishHas(String app) throws IOException {
        assertThat(keys(vietnamese(app))).isEqualTo(keys(english(app)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void valuesThatAScreenPutsInAreKept(String app) throws IOException {
        JsonNode vietnamese = vietnamese(app).get("labels");
        english(app).get("labels").properties().forEach(text -> assertThat(
                        places(vietnamese.get(text.getKey()).asText()))
                .as(text.getKey())
                .isEqualTo(places(text.getValue().asText())));
    }

    @Test
    void tasklistLeavesNothingInEnglish() throws IOException {
        JsonNode vietnamese = vietnamese("tasklist").get("labels");
        Set<String> untouched = new TreeSet<>();
        english("tasklist").get("labels").properties().forEach(text -> {
            String english = text.getValue().asText();
            if (english.matches(".*[A-Za-z]{2}.*")
                    && english.equals(vietnamese.get(text.getKey()).asText())) {
                untouched.add(text.getKey());
            }
        });

        assertThat(untouched).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("R-53: all text is NFC")
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void textsAreComposed(String app) throws IOException {
        String all = Files.readString(Path.of("src/main/resources", APPS, app, "locales/vi.json"));

        assertThat(Normalizer.isNormalized(all, Normalizer.Form.NFC)).isTrue();
    }

    private static JsonNode vietnamese(String app) throws IOException {
        return read(APPS + app + "/locales/vi.json");
    }

    private static JsonNode english(String app) throws IOException {
        return read(APPS + app + "/locales/en.json");
    }

    /** The webapps' own files begin with a byte order mark. */
    private static JsonNode read(String name) throws IOException {
        ClassLoader loader = WebappTextsTest.class.getClassLoader();
        try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }

    private static Set<String> keys(JsonNode texts) {
        Set<String> keys = new TreeSet<>();
        texts.get("labels").fieldNames().forEachRemaining(keys::add);
        if (texts.has("dateLocales")) {
            texts.get("dateLocales").fieldNames().forEachRemaining(key -> keys.add("date." + key));
        }
        return keys;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group().replaceAll("[\\s{}]", ""));
        }
        return places;
    }
}
