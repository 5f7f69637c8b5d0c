package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.thidua.access.Accounts;

/**
 * One sign-in and one session for the webapps and our pages; what is not named here is refused. Paths are always
 * matched by {@link PathPatternRequestMatcher}: plain strings do not match the webapps' Jersey servlets.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    static final String CSRF_COOKIE = "WARD-XSRF";
    static final String CSRF_HEADER = "X-WARD-XSRF";
    private static final RequestMatcher WEBAPPS = path("/camunda/**");
    /** Whether a document is genuine: asked by anybody, changes nothing, keeps nothing. */
    private static final RequestMatcher PUBLIC = new OrRequestMatcher(
            path("/v"),
            path("/v/**"),
            // a calendar program cannot sign in; the secret part of the address stands for it
            get("/calendar/*"),
            // a ballot comes in from nobody
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/council/{session}/ballots"));

    private static final RequestMatcher CALLS = new OrRequestMatcher(path("/api/**"), path("/camunda/api/**"));
    private static final RequestMatcher WEBAPP_LOGOUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    @Bean
    SecurityFilterChain webChain(HttpSecurity http, EngineSignIn signIn, Accounts accounts, IdentityService identity)
            throws Exception {
        http.authenticationProvider(signIn)
                .authorizeHttpRequests(WebSecurity::rules)
                .addFilterBefore(new SignedInFilter(accounts, identity), AuthorizationFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(WEBAPPS, PUBLIC))
                .headers(PageHeaders::write)
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
                .logout(logout -> logout.logoutRequestMatcher(signOut()).logoutSuccessHandler(WebSecurity::signedOut))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), CALLS)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .sessionManagement(Customizer.withDefaults());
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(path("/login"), path("/error"), path("/css/**"), path("/js/**"), path("/img/**"))
                .permitAll()
                .requestMatchers(path("/actuator/health"), get("/api/installation"), PUBLIC)
                .permitAll()
                .requestMatchers(path("/camunda/api/admin/setup/**"), path("/camunda/api/admin/auth/user/*/login/**"))
                .denyAll()
                .requestMatchers(path("/camunda/api/**"))
                .access(new WebappCalls())
                .requestMatchers(path("/admin/**"))
                .hasRole("ADMINISTRATOR")
                .requestMatchers(
                        path("/"),
                        path("/camunda/**"),
                        path("/api/**"),
                        path("/account/**"),
                        path("/campaigns/**"),
                        path("/register/**"),
                        path("/organisation/**"),
                        path("/rulebook/**"),
                        path("/wording/**"),
                        path("/archive/**"),
                        path("/documents/**"),
                        path("/payments/**"),
                        path("/awards/**"),
                        path("/notices/**"),
                        path("/search"))
                .authenticated()
                .anyRequest()
                .denyAll();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(CSRF_COOKIE);
        tokens.setHeaderName(CSRF_HEADER);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static RequestMatcher signOut() {
        return new OrRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"), WEBAPP_LOGOUT);
    }

    private static void signedOut(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (WEBAPP_LOGOUT.matches(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?logout");
        }
    }

    /** After signing in a person returns to the page asked for, never to a call that a script made. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !CALLS.matches(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher get(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
    }
}
