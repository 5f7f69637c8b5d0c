package vn.thidua.installation.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.WardTest;

@WardTest
class InstallationControllerIT {

    @Autowired
    MockMvc mvc;

    @Test
    void everyPageMayAskWhetherThisIsATrial() throws Exception {
        mvc.perform(get("/api/installation"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.trial").value(false))
                .andExpect(jsonPath("$.today").isNotEmpty());
    }

    @Test
    void nobodyMovesTheClockWithoutSigningIn() throws Exception {
        mvc.perform(post("/api/admin/trial/date")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"date\":\"2030-01-01\"}"))
                .andExpect(status().isUnauthorized());
    }
}
