package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;

@WardTest
@Transactional
class VerificationCodesIT {

    private final UUID document = UUID.randomUUID();

    @Autowired
    VerificationCodes codes;

    @Test
    void aDocumentHasOneRandomCodeForEver() {
        String code = codes.of(document);

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{16}").isEqualTo(codes.of(document));
        assertThat(codes.of(UUID.randomUUID())).isNotEqualTo(code);
        assertThat(codes.url(document)).endsWith("/v/" + code);
    }

    @Test
    void aCodeTypedFromPaperIsReadForgivingly() {
        String code = codes.of(document);

        String typed = " "
                + CrockfordCode.grouped(code)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'l');

        assertThat(codes.documentOf(typed)).contains(document);
        assertThat(codes.documentOf("0000-0000-0000-0000")).isEmpty();
    }
}
