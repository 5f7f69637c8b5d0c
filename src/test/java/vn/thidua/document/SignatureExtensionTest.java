package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.file.Originals;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Level;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.Verdict;

/** The lasting proof of signatures stands beside the original. */
class SignatureExtensionTest {

    private static final byte[] ORIGINAL = "bản gốc".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TIMED = "bản có dấu thời gian".getBytes(StandardCharsets.UTF_8);

    private final IssuedDocumentRepository issued = mock();
    private final RenditionRepository present = mock();
    private final Renditions renditions = mock();
    private final Originals originals = mock();
    private final Signatures signatures = mock();
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final SignatureExtension extension =
            new SignatureExtension(issued, present, renditions, originals, signatures);

    @BeforeEach
    void anIssuedDocument() {
        given(issued.content(document)).willReturn(ORIGINAL);
        given(signatures.verify(TIMED)).willReturn(reportOf(Level.T));
    }

    @Test
    void whatIsExtendedIsKeptBesideTheOriginalWithItsLevel() {
        given(signatures.extend(ORIGINAL)).willReturn(Optional.of(TIMED));

        extension.extend(document);

        then(renditions)
                .should()
                .add(
                        Actor.system(),
                        document,
                        Rendition.Kind.EXTENDED,
                        "application/pdf",
                        TIMED,
                        "Mức T: có dấu thời gian.");
    }

    @Test
    void theNewestExtensionIsExtendedFurther() {
        given(present.of(document)).willReturn(List.of(rendition("a1"), rendition("b2")));
        given(originals.read("b2")).willReturn(TIMED);
        given(signatures.isExtensible(TIMED)).willReturn(true);

        assertThat(extension.isWanted(document)).isTrue();
    }

    @Test
    void withNothingToGainNothingIsKept() {
        given(signatures.extend(ORIGINAL)).willReturn(Optional.empty());

        extension.extend(document);

        then(renditions).should(never()).add(any(), any(), any(), any(), any(), any());
    }

    private static Rendition rendition(String sha256) {
        return new Rendition(Rendition.Kind.EXTENDED, sha256, "application/pdf", "", "he-thong", Instant.EPOCH);
    }

    private static SignatureReport reportOf(Level level) {
        SignatureFinding found = new SignatureFinding(
                "S-1", "Phạm Đình Khải", "", Instant.EPOCH, level, Verdict.VALID, null, List.of(), true);
        return new SignatureReport(SignatureReport.Kind.SIGNED, List.of(found), Instant.EPOCH);
    }
}
