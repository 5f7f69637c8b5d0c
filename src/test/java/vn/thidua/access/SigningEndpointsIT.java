package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.ServedWardTest;

/** Signatures and seals by HTTP: never without the page's token, never for whoever does not see the task. */
@ServedWardTest
class SigningEndpointsIT {

    private static final String PIN = "{\"pin\":\"12345678\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void anAccount() {
        new TestAccounts(identity).given("web.nguoi-ky", "CHAIRMAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature", "seal", "to-sign", "scan"})
    void nobodySignsWithoutThePagesToken(String act) {
        Caller signer = new Caller(port).signIn("web.nguoi-ky", TestAccounts.PASSWORD);
        String body = act.equals("scan") ? "{\"file\":\"x\",\"reason\":\"\"}" : PIN;

        assertThat(signer.callWithoutToken("POST", "/api/tasks/no-such-task/" + act, body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port)
                        .callWithoutToken("POST", "/api/tasks/no-such-task/" + act, body)
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void filesToBeSignedAreNotThereForOthers() {
        Caller signer = new Caller(port).signIn("web.nguoi-ky", TestAccounts.PASSWORD);

        assertThat(signer.get("/api/tasks/no-such-task/to-sign.pdf?item=7b0f0000-0000-4000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }
}
