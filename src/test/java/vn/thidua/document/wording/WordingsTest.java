package vn.thidua.document.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.document.DocumentKind;

class WordingsTest {

    private static final DocumentKind KIND = DocumentKind.GUIDANCE;

    private final ShippedWordings shipped = new ShippedWordings();
    private final WordingRepository repository = mock();
    private final Wordings wordings = new Wordings(shipped, repository, Clock.systemUTC(), event -> {});

    @Test
    void newerWordsOfTheProgramFollowWhereNobodyEditedThem() {
        givenVersions(version(1, WordingVersion.Origin.SHIPPED, shipped.of(KIND)));
        given(repository.add(any())).willReturn(true);

        wordings.keepShipped();

        then(repository)
                .should()
                .add(argThat(added -> added.kind() == KIND
                        && added.number() == 2
                        && added.origin() == WordingVersion.Origin.SHIPPED));
    }

    @Test
    void newerWordsOfTheProgramAreOfferedAndNeverOverwriteTheOffices() {
        givenVersions(
                version(2, WordingVersion.Origin.OFFICE, shipped.of(KIND)),
                version(1, WordingVersion.Origin.SHIPPED, shipped.of(KIND)));

        wordings.keepShipped();

        then(repository).should(never()).add(argThat(added -> added.kind() == KIND));
        assertThat(wordings.offered(KIND)).contains(shipped.of(KIND));
    }

    @Test
    void whatANewerProgramNeedsAndTheOfficeHasNotWrittenComesFromTheProgram() {
        Wording words = shipped.of(KIND);
        Wording old = new Wording(
                words.summary(),
                words.addressees(),
                words.bases(),
                Map.of("closing", "Hết."),
                List.of(),
                words.recipients(),
                words.archive());
        givenVersions(version(2, WordingVersion.Origin.OFFICE, old));

        Wording now = wordings.current(KIND).wording();

        assertThat(now.text("closing")).isEqualTo("Hết.");
        assertThat(now.text("opening")).isEqualTo(words.text("opening"));
        assertThat(now.passages()).isEqualTo(words.passages());
    }

    private void givenVersions(WordingVersion... newestFirst) {
        given(repository.latest(KIND)).willReturn(Optional.of(newestFirst[0]));
        given(repository.all(KIND)).willReturn(List.of(newestFirst));
    }

    private static WordingVersion version(int number, WordingVersion.Origin origin, Wording wording) {
        return new WordingVersion(KIND, number, origin, wording, "older", "he-thong", Instant.EPOCH, "Mẫu trước");
    }
}
