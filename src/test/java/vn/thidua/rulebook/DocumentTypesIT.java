package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class DocumentTypesIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 15);
    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());
    private static final RequestPostProcessor OFFICER =
            authentication(UsernamePasswordAuthenticationToken.authenticated(
                    new AccountPrincipal("truong-vhxh", "truong-vhxh"), null, List.of()));

    @Autowired
    DocumentTypes types;

    @Autowired
    MockMvc mvc;

    @Test
    @DisplayName("R-13: 29 types with their abbreviations; a công văn and a thư công have none")
    void theTableHoldsThe29TypesOfTheDecree() {
        List<DocumentType> originals = types.inForce(TODAY).stream()
                .filter(type -> type.form() != DocumentType.Form.COPY)
                .toList();

        assertThat(originals).hasSize(29);
        assertThat(originals.stream().map(DocumentType::abbreviation).filter(text -> !text.isEmpty()))
                .containsExactly(
                        "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB",
                        "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB");
        assertThat(originals.stream().filter(type -> type.form() == DocumentType.Form.LETTER))
                .extracting(DocumentType::name)
                .containsExactly("Công văn", "Thư công");
    }

    @Test
    @DisplayName("R-13: a symbol begins with the type, that of a công văn with the agency")
    void symbols() {
        assertThat(types.find("KH").orElseThrow().symbol("UBND", "VHXH")).isEqualTo("KH-UBND");
        assertThat(types.find("CV").orElseThrow().symbol("UBND", "VHXH")).isEqualTo("UBND-VHXH");
        assertThat(types.abbreviated("TTr", TODAY)).map(DocumentType::name).hasValue("Tờ trình");
        assertThat(types.abbreviated("", TODAY)).isEmpty();
    }

    @Test
    @DisplayName("R-13: the ward follows a change of the table; one abbreviation stands for one type")
    void theWardChangesItsTable() {
        DocumentType twin = new DocumentType(
                "KHX", 40, DocumentType.Form.NAMED, "Kế hoạch khác", "KH", LocalDate.of(2026, 1, 1), null);

        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> types.change(HEAD, twin, "Quy định mới"));

        assertThat(refusal.has("RULEBOOK_DOCUMENT_TYPE_TWICE")).isTrue();
    }

    @Test
    void theTableIsShownAndChangedOnItsPage() throws Exception {
        mvc.perform(get("/rulebook/types").with(OFFICER)).andExpect(content().string(containsString("QyĐ")));
        mvc.perform(get("/rulebook/types/CV").with(OFFICER)).andExpect(content().string(containsString("Công văn")));
        mvc.perform(post("/rulebook/types")
                        .with(OFFICER)
                        .with(csrf())
                        .param("code", "PTr")
                        .param("position", "33")
                        .param("form", "NAMED")
                        .param("name", "Phiếu trình")
                        .param("abbreviation", "PTr")
                        .param("validFrom", "01/01/2026")
                        .param("validTo", "")
                        .param("reason", "Quy chế làm việc của phường"))
                .andExpect(redirectedUrl("/rulebook/types"));

        assertThat(types.find("PTr")).isPresent();
        assertThat(types.history("PTr")).hasSize(1);
    }
}
