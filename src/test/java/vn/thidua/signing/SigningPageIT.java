package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.signing.sample.TestAuthority;

/** The administrator's page of keys. */
@WardTest
@Transactional
class SigningPageIT {

    private static final String NEWCOMER = "giam-sat";
    private static final Holder HOLDER = Holder.person(NEWCOMER);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Clock clock;

    private final TestAuthority authority = new TestAuthority();

    @Test
    void thePageShowsWhoMaySign() throws Exception {
        mvc.perform(get("/admin/signing").with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Khúc Đình Ngạn")))
                .andExpect(content().string(containsString("đang dùng")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/admin/signing/pictures/PERSON/chu-tich.png").with(administrator()))
                .andExpect(status().isOk());
    }

    @Test
    void aKeyFileIsRegisteredWhenItsPasswordOpensIt() throws Exception {
        register("PKCS12", authority.file("Phùng Thế Vịnh"), new String(TestAuthority.PIN))
                .andExpect(flash().attribute("notice", "Đã đăng ký chứng thư."));

        assertThat(credentials.activeOf(HOLDER, clock.instant())).get().satisfies(credential -> {
            assertThat(credential.subject()).startsWith("Phùng Thế Vịnh");
            assertThat(credential.kind()).isEqualTo(KeyKind.PKCS12);
            assertThat(credential.chain()).hasSize(1);
        });
    }

    @Test
    void aWrongPasswordIsSaidSo() throws Exception {
        register("PKCS12", authority.file("Phùng Thế Vịnh"), "nham")
                .andExpect(flash().attribute("problems", hasItem("Mã PIN (mật khẩu) của khóa ký chưa đúng.")));

        assertThat(credentials.of(HOLDER)).isEmpty();
    }

    @Test
    void ofADeviceAtTheSignersDeskOnlyTheCertificateIsRegistered() throws Exception {
        register("OWN_DEVICE", ForeignSigner.certificate().getEncoded(), "")
                .andExpect(flash().attribute("notice", "Đã đăng ký chứng thư."));

        assertThat(credentials.of(HOLDER)).extracting(Credential::kind).containsExactly(KeyKind.OWN_DEVICE);
    }

    @Test
    void aPersonsCertificateIsNobodyElses() throws Exception {
        byte[] certificate = ForeignSigner.certificate().getEncoded();
        register("OWN_DEVICE", certificate, "");

        mvc.perform(multipart("/admin/signing/keys")
                        .file(new MockMultipartFile("file", certificate))
                        .param("holder", "PERSON/van-thu")
                        .param("kind", "OWN_DEVICE")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(flash().attribute("problems", hasItem(containsString("đã đăng ký cho"))));
    }

    @Test
    void whatIsNoCertificateIsRefused() throws Exception {
        register("OWN_DEVICE", "Kế hoạch".getBytes(java.nio.charset.StandardCharsets.UTF_8), "")
                .andExpect(flash().attribute("problems", hasItem(containsString("không chứa chứng thư số"))));
    }

    @Test
    @DisplayName("R-27: a signature's picture is blue, a seal's red, both transparent")
    void picturesHaveTheDecreesColours() throws Exception {
        picture("PERSON/" + NEWCOMER, TestAuthority.signaturePicture())
                .andExpect(flash().attribute("notice", "Đã lưu hình."));
        picture("PERSON/" + NEWCOMER, TestAuthority.sealPicture())
                .andExpect(flash().attribute("problems", hasItem(containsString("phải có màu xanh"))));
        picture("ORGANISATION/COUNCIL", TestAuthority.signaturePicture())
                .andExpect(flash().attribute("problems", hasItem(containsString("phải có màu đỏ"))));
        picture("PERSON/" + NEWCOMER, new byte[] {1, 2, 3})
                .andExpect(flash().attribute("problems", hasItem("Hình ảnh phải là tệp PNG.")));
    }

    @Test
    void aRevokedCertificateSignsNoMoreAndStaysInTheList() throws Exception {
        register("PKCS12", authority.file("Phùng Thế Vịnh"), new String(TestAuthority.PIN));
        Credential credential = credentials.of(HOLDER).get(0);
        String path = "/admin/signing/" + credential.id() + "/revocation";

        mvc.perform(post(path).param("reason", " ").with(administrator()).with(csrf()))
                .andExpect(flash().attribute("problems", hasItem("Hãy ghi lý do thu hồi.")));
        mvc.perform(post(path)
                        .param("reason", "Mất thiết bị")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(flash().attribute("notice", "Đã thu hồi chứng thư."));

        assertThat(credentials.activeOf(HOLDER, clock.instant())).isEmpty();
        mvc.perform(get("/admin/signing").with(administrator()))
                .andExpect(content().string(containsString("Mất thiết bị")));
    }

    @Test
    void nobodyElseSeesThePage() throws Exception {
        mvc.perform(get("/admin/signing").with(signedIn("chu-tich", "CHAIRMAN")))
                .andExpect(status().isForbidden());
    }

    private ResultActions register(String kind, byte[] file, String password) throws Exception {
        return mvc.perform(multipart("/admin/signing/keys")
                .file(new MockMultipartFile("file", file))
                .param("holder", HOLDER.toString())
                .param("kind", kind)
                .param("password", password)
                .with(administrator())
                .with(csrf()));
    }

    private ResultActions picture(String holder, byte[] png) throws Exception {
        return mvc.perform(multipart("/admin/signing/pictures")
                .file(new MockMultipartFile("picture", png))
                .param("holder", holder)
                .with(administrator())
                .with(csrf()));
    }

    private static RequestPostProcessor administrator() {
        return signedIn("quan-tri", "ADMINISTRATOR");
    }

    private static RequestPostProcessor signedIn(String userId, String role) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(userId, userId), "", List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
