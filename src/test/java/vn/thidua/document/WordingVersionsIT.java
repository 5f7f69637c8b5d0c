package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingVersion;
import vn.thidua.document.wording.Wordings;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
class WordingVersionsIT {

    private static final Actor OFFICER = CampaignTestData.OFFICER;

    @Autowired
    Documents documents;

    @Autowired
    RenderingRecords records;

    @Autowired
    Wordings wordings;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    private final IssuedTestData office;
    private CampaignId campaign = CampaignId.random();

    WordingVersionsIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
    }

    @BeforeEach
    void givenACampaign() {
        campaign = CampaignTestData.givenDraft(campaigns);
    }

    @Test
    @DisplayName("R-19: a draft keeps the words it was approved in; new words count for new drafts")
    void changedWordsLeaveAWaitingDraftAsItIs() throws IOException {
        DraftId signed = givenSignedGuidance();

        change("Mọi vướng mắc xin gọi {office}.");

        IssuedDocument issued = office.issueSigned(signed);
        assertThat(words(documents.content(issued.id())))
                .contains("được giải đáp kịp thời")
                .doesNotContain("xin gọi");
    }

    @Test
    @DisplayName("R-19: an open draft that is composed anew takes the new words and loses its checks")
    void aDraftComposedAnewTakesTheNewWords() throws IOException {
        DraftId draft = draft();
        String before = documents.get(draft).contentHash();
        change("Mọi vướng mắc xin gọi {office}.");

        draft();

        assertThat(documents.get(draft).contentHash()).isNotEqualTo(before);
        assertThat(words(documents.preview(draft))).contains("xin gọi Phòng");
    }

    @Test
    void theRecordOfAnIssuedDocumentGivesTheSameBytesWhateverIsEditedLater() {
        DocumentId issued = office.issueSigned(givenSignedGuidance()).id();
        RenderingRecord record = records.of(issued).orElseThrow();

        change("Mọi vướng mắc xin gọi {office}.");

        assertThat(records.renderAgain(record).sha256()).isEqualTo(record.sha256());
        assertThat(record.wordings()).containsEntry(DocumentKind.GUIDANCE, 1);
        assertThat(record.fonts()).containsKeys("regular", "bold", "italic", "bold_italic");
        assertThat(record.snapshot()).contains(campaigns.get(campaign).name());
        assertThat(records.hasItsFonts(record)).isTrue();
    }

    private void change(String closing) {
        WordingVersion current = wordings.current(DocumentKind.GUIDANCE);
        Wording words = current.wording();
        Map<String, String> texts = new LinkedHashMap<>(words.texts());
        texts.put("closing", closing);
        Wording changed = new Wording(
                words.summary(),
                words.addressees(),
                words.bases(),
                texts,
                words.passages(),
                words.recipients(),
                words.archive());
        wordings.save(culture(), DocumentKind.GUIDANCE, current.number(), changed, "Gọi điện nhanh hơn");
    }

    private DraftId givenSignedGuidance() {
        DraftId draft = draft();
        office.check(draft);
        office.sign(draft);
        return draft;
    }

    private DraftId draft() {
        return documents.draft(OFFICER, DocumentKind.GUIDANCE, campaign.toString());
    }

    private Actor culture() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return organisation.actor(
                organisation.signatoryFor(SigningCapacity.CULTURE_OFFICE, today).userId());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
