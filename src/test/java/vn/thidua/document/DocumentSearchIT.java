package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** what stands in the papers is found with or without diacritics, by who may read them. */
@WardTest
@Transactional
class DocumentSearchIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-vh", Set.of(Role.CULTURE_OFFICER), Set.of());

    @Autowired
    ApplicationContext application;

    @Autowired
    DocumentSearch search;

    private IssuedDocument plan;

    @BeforeEach
    void anIssuedPlan() {
        IssuedTestData papers = new IssuedTestData(application);
        plan = papers.plan(papers.givenCampaign());
    }

    @Test
    void aDocumentIsFoundByWordsInItsText() {
        assertThat(search.find(OFFICER, "gia đình văn hóa"))
                .filteredOn(found -> found.document().id().equals(plan.id()))
                .singleElement()
                .satisfies(found -> assertThat(found.lines()).isNotEmpty());
    }

    @Test
    void diacriticsAndThePlaceOfTheToneMakeNoDifference() {
        assertThat(ids("gia dinh van hoa")).contains(plan.id());
        assertThat(ids("gia đình văn hoá")).contains(plan.id());
        assertThat(ids("\"uy ban nhan dan\"")).contains(plan.id());
    }

    @Test
    void wordsThatStandNowhereFindNothing() {
        assertThat(ids("xylophone quasar")).isEmpty();
    }

    @Test
    void whoMayNotReadADocumentDoesNotFindIt() {
        Actor stranger = new Actor("truong-tdp-05", Set.of(), Set.of());

        assertThat(search.find(stranger, "gia đình văn hóa"))
                .extracting(found -> found.document().id())
                .doesNotContain(plan.id());
    }

    private List<DocumentId> ids(String words) {
        return search.find(OFFICER, words).stream()
                .map(found -> found.document().id())
                .toList();
    }
}
