package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Headers of our pages and answers; the webapps' start pages have {@link WebappContentPolicy}. */
final class PageHeaders {

    private static final String PAGES = "default-src 'self'; base-uri 'self'; object-src 'none';"
            + " frame-ancestors 'self'; form-action 'self'; img-src 'self' data:; frame-src 'self' blob:";
    // a PDF is shown in a frame by the browser's own viewer, which a stricter policy would stop
    private static final String ANSWERS = "frame-ancestors 'self'; base-uri 'none'; script-src 'none'";

    private static final RequestMatcher WEBAPPS = WebSecurity.path("/camunda/**");
    private static final RequestMatcher CALLS = WebSecurity.path("/api/**");
    // what the browser may keep but must ask about: own scripts, settings and texts of the webapps
    private static final RequestMatcher ASKED_AGAIN = PageHeaders::isOwnWebappFile;
    private static final RequestMatcher STATIC =
            new OrRequestMatcher(WebSecurity.path("/css/**"), WebSecurity.path("/js/**"), WebSecurity.path("/img/**"));

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        RequestMatcher pages = new NegatedRequestMatcher(new OrRequestMatcher(WEBAPPS, CALLS));
        RequestMatcher kept = new OrRequestMatcher(WEBAPPS, STATIC);
        headers.frameOptions(FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(only(pages, new StaticHeadersWriter("Content-Security-Policy", PAGES)))
                .addHeaderWriter(only(CALLS, new StaticHeadersWriter("Content-Security-Policy", ANSWERS)))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(kept), new CacheControlHeadersWriter()))
                .addHeaderWriter(only(
                        new OrRequestMatcher(ASKED_AGAIN, STATIC),
                        new StaticHeadersWriter("Cache-Control", "no-cache")));
    }

    private static DelegatingRequestMatcherHeaderWriter only(RequestMatcher matcher, StaticHeadersWriter writer) {
        return new DelegatingRequestMatcherHeaderWriter(matcher, writer);
    }

    private static boolean isOwnWebappFile(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(request.getContextPath() + "/camunda/app/")
                && Stream.of("/scripts/", "/locales/", "/styles/", "/parts/").anyMatch(path::contains);
    }
}
