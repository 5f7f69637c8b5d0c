package vn.thidua.access.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.thidua.shared.Actor;

/** The signed-in person of one request with the rights that hold now. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final AccountPrincipal principal;
    private final transient Actor actor;

    SignedIn(AccountPrincipal principal, Actor actor) {
        super(authorities(actor));
        this.principal = principal;
        this.actor = actor;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Actor actor) {
        Stream<GrantedAuthority> roles = actor.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role));
        return roles.toList();
    }

    Actor actor() {
        return actor;
    }

    @Override
    public AccountPrincipal getPrincipal() {
        return principal;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
