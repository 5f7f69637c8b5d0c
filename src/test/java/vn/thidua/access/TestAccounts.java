package vn.thidua.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Accounts that stand beside the sample ward's, with a password that the test knows. */
public final class TestAccounts {

    public static final String PASSWORD = "Thu-Nghiem-2025";

    private final IdentityService identity;

    public TestAccounts(IdentityService identity) {
        this.identity = identity;
    }

    public void given(String id, String... groups) {
        if (identity.createUserQuery().userId(id).count() > 0) {
            return;
        }
        User user = identity.newUser(id);
        user.setFirstName("Nguyễn Văn");
        user.setLastName("Thử");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        identity.createMembership(id, "STAFF");
        for (String group : groups) {
            identity.createMembership(id, group);
        }
    }
}
