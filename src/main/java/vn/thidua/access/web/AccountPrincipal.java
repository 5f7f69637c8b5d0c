package vn.thidua.access.web;

import java.io.Serializable;
import java.security.Principal;

/** Who signed in, as the session keeps it; rights are read again with every request. */
public record AccountPrincipal(String userId, String displayName) implements Principal, Serializable {

    @Override
    public String getName() {
        return userId;
    }
}
