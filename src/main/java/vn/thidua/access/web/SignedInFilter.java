package vn.thidua.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.access.Accounts;
import vn.thidua.shared.Actor;

/**
 * Gives each request the rights that hold now and tells the engine who asks, so that our endpoints obey its grants.
 * An account without any group left, because its person has gone, is signed out.
 */
class SignedInFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final IdentityService identity;

    SignedInFilter(Accounts accounts, IdentityService identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication kept = SecurityContextHolder.getContext().getAuthentication();
        if (kept == null || !(kept.getPrincipal() instanceof AccountPrincipal principal)) {
            chain.doFilter(request, response);
            return;
        }
        List<String> groups = accounts.groups(principal.userId());
        if (groups.isEmpty()) {
            signOut(request);
            chain.doFilter(request, response);
            return;
        }
        present(principal, Accounts.actor(principal.userId(), groups));
        identity.setAuthentication(principal.userId(), groups);
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** A context of its own: the session's stays as it was. */
    private static void present(AccountPrincipal principal, Actor actor) {
        SecurityContext now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(new SignedIn(principal, actor));
        SecurityContextHolder.setContext(now);
    }

    private static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
