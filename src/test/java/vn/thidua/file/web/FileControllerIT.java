package vn.thidua.file.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thidua.WardTest;
import vn.thidua.file.FileTestData;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The endpoint as such; who is signed in, is tested with the sign-in. */
@WardTest
@Transactional
class FileControllerIT {

    private static final Actor UNIT_1 = new Actor("truong-1", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));
    private static final Actor UNIT_2 = new Actor("truong-2", Set.of(Role.UNIT_REPORTER), Set.of("tdp-02"));

    @Autowired
    FileController controller;

    @Autowired
    MappingJackson2HttpMessageConverter json;

    @Test
    void anUploadIsShownInsideTheFormAndNeverKeptByTheBrowser() throws Exception {
        String id = upload("Kế hoạch.pdf", FileTestData.aPdf("trang 1"));

        as(UNIT_1)
                .perform(get("/api/files/" + id))
                .andExpect(status().isOk())
                .andExpect(content().bytes(FileTestData.aPdf("trang 1")))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(header().string("Content-Disposition", containsString("filename*=UTF-8''K%E1%BA%BF")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void anotherUnitsFileLooksLikeNone() throws Exception {
        String id = upload("a.pdf", FileTestData.aPdf("riêng"));

        as(UNIT_2).perform(get("/api/files/" + id)).andExpect(status().isNotFound());
    }

    private String upload(String name, byte[] bytes) throws Exception {
        String body = as(UNIT_1)
                .perform(multipart("/api/files").file(new MockMultipartFile("file", name, "text/html", bytes)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value(name))
                .andExpect(jsonPath("$.mediaType").value("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(body, "$.id");
    }

    private MockMvc as(Actor actor) {
        return MockMvcBuilders.standaloneSetup(controller)
                .setCustomArgumentResolvers(new Fixed(actor))
                .setMessageConverters(new org.springframework.http.converter.ByteArrayHttpMessageConverter(), json)
                .build();
    }

    private record Fixed(Actor actor) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Actor.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return actor;
        }
    }
}
