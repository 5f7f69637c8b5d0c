package vn.thidua.access.web;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;

/** Checks name and password at the engine, which hashes, counts failures and locks. */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final Accounts accounts;

    EngineSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication entered) {
        String userId = entered.getName().strip();
        Object password = entered.getCredentials();
        if (password == null || !accounts.signsIn(userId, password.toString())) {
            throw new BadCredentialsException("Wrong name or password, or locked for a while");
        }
        AccountPrincipal principal = new AccountPrincipal(userId, accounts.displayName(userId));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
