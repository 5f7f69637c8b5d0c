package vn.thidua.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.thidua.document.web.LayoutFindingsController.LayoutFindings;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.paper.PaperTestData;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** What a unit is told of the plan it uploads. */
class LayoutFindingsControllerTest {

    private static final Actor UNIT_1 = new Actor("truong-1", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    private static final Actor UNIT_2 = new Actor("truong-2", Set.of(Role.UNIT_REPORTER), Set.of("tdp-02"));
    private static final FileId ID = new FileId(java.util.UUID.randomUUID());

    private final Files files = mock();
    private final LayoutFindingsController controller = new LayoutFindingsController(files);

    @Test
    void aRightPlanIsPraisedInOneSentence() {
        LayoutFindings answer = answerFor(PaperTestData.rendered(PaperTestData.aLongPlan()));

        assertThat(answer.judged()).isTrue();
        assertThat(answer.summary()).contains("KẾ HOẠCH", "không có sai lệch");
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void aWordFileIsAskedForAsPdf() {
        LayoutFindings answer = answerFor("PK\u0003\u0004 word/document.xml".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.judged()).isFalse();
        assertThat(answer.summary()).contains("Chỉ kiểm tra được tệp PDF");
    }

    @Test
    void aFileOfAnotherUnitLooksMissing() {
        given(files.find(ID)).willReturn(Optional.of(stored()));

        assertThat(controller.findings(UNIT_2, ID.value()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private LayoutFindings answerFor(byte[] bytes) {
        StoredFile file = stored();
        given(files.find(ID)).willReturn(Optional.of(file));
        given(files.content(file)).willReturn(bytes);
        ResponseEntity<LayoutFindings> answer = controller.findings(UNIT_1, ID.value());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return answer.getBody();
    }

    private static StoredFile stored() {
        return new StoredFile(
                ID, "Kế hoạch.pdf", "application/pdf", 1, "0".repeat(64), "tdp-01", "truong-1", Instant.EPOCH);
    }
}
