package vn.thidua.document.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.wording.Wording;

class WordingTest {

    private final ComposingTestData data = new ComposingTestData();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void everyPlaceholderOfABundleHasAValue(DocumentKind kind) {
        Composer<?> composer = data.composer(kind);
        Set<String> known = new HashSet<>(ComposingTestData.WARD.words().keySet());
        known.addAll(data.words(composer).keySet());
        known.addAll(composer.rowWords());

        assertThat(known).containsAll(data.wordings().current(kind).wording().placeholders());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CERTIFICATE")
    void everyLineOfRecipientsLeadsToSomethingKnown(DocumentKind kind) {
        Wording wording = data.wordings().current(kind).wording();
        Set<String> named = data.audiences(data.composer(kind));

        assertThat(Stream.concat(wording.addressees().stream(), wording.recipients().stream()))
                .flatExtracting(Wording.Line::to)
                .allMatch(to -> Audiences.isGeneral(to) || named.contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreComposedLetters(DocumentKind kind) {
        assertThat(data.wordings().current(kind).wording().texts().values())
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void aPlaceholderWithoutAValueIsAFault() {
        Texts texts = new Texts(data.wordings().current(DocumentKind.URGING).wording(), Map.of(), Map.of(), List.of());

        assertThatThrownBy(() -> texts.get("opening")).hasMessageContaining("No value for {plan}");
    }

    @Test
    void whatTheOfficerWroteReplacesTheStandardWordingParagraphByParagraph() {
        Texts texts = new Texts(
                data.wordings().current(DocumentKind.URGING).wording(),
                Map.of(),
                Map.of("request", "Một.\n\n Hai. "),
                List.of());

        assertThat(texts.passage("request")).containsExactly("Một.", "Hai.");
    }
}
