package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.thidua.shared.Role;

/**
 * What the webapps may ask the engine for. Reading is bounded by the engine's grants; writing is bounded to this list
 * as well: staff take, release and complete their tasks, administrators let a failed job run again. Starting,
 * changing and deleting instances, variables, messages, accounts and grants is done by our modules only.
 */
final class WebappCalls implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ENGINE = "/camunda/api/engine/engine/{engine}";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final RequestMatcher STAFF = posts(
            ENGINE + "/task",
            ENGINE + "/task/count",
            ENGINE + "/task/{id}/claim",
            ENGINE + "/task/{id}/unclaim",
            ENGINE + "/task/{id}/complete",
            ENGINE + "/task/{id}/submit-form",
            ENGINE + "/task/{id}/comment/create",
            ENGINE + "/group", // a person's own groups, on the welcome page
            ENGINE + "/filter/{id}/list",
            ENGINE + "/filter/{id}/count",
            ENGINE + "/filter/{id}/singleResult");

    private static final RequestMatcher WATCHING = posts(
            "/camunda/api/cockpit/plugin/base/{engine}/**",
            ENGINE + "/process-definition/count",
            ENGINE + "/process-instance",
            ENGINE + "/process-instance/count",
            ENGINE + "/execution",
            ENGINE + "/execution/count",
            ENGINE + "/variable-instance",
            ENGINE + "/variable-instance/count",
            ENGINE + "/incident/count",
            ENGINE + "/job",
            ENGINE + "/job/count",
            ENGINE + "/job-definition",
            ENGINE + "/job-definition/count",
            ENGINE + "/external-task",
            ENGINE + "/external-task/count",
            ENGINE + "/history/{kind}",
            ENGINE + "/history/{kind}/count");

    private static final RequestMatcher REPAIRING = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.PUT, ENGINE + "/job/{id}/retries"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.PUT, ENGINE + "/job-definition/{id}/retries"));

    @Override
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(
                who.get() instanceof SignedIn signedIn && (reads(request) || mayWrite(signedIn, request)));
    }

    private static boolean reads(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static boolean mayWrite(SignedIn signedIn, HttpServletRequest request) {
        boolean repairs = signedIn.actor().has(Role.ADMINISTRATOR);
        boolean watches = repairs || signedIn.actor().has(Role.SUPERVISOR);
        return STAFF.matches(request)
                || (watches && WATCHING.matches(request))
                || (repairs && REPAIRING.matches(request));
    }

    private static RequestMatcher posts(String... patterns) {
        Stream<RequestMatcher> matchers = Arrays.stream(patterns)
                .map(pattern -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern));
        return new OrRequestMatcher(List.copyOf(matchers.toList()));
    }
}
