package vn.thidua.process.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.Role;

/** The accounts of a group: whoever sees its tasks is told. */
@Component
public class Audience {

    private final IdentityService identity;
    private final OwnStep ownStep;

    public Audience(IdentityService identity, OwnStep ownStep) {
        this.identity = identity;
        this.ownStep = ownStep;
    }

    public Set<String> having(Role... roles) {
        return of(Stream.of(roles).map(Role::name).toList());
    }

    public Set<String> ofUnit(String unitCode) {
        return of(List.of(Accounts.UNIT_GROUP + unitCode));
    }

    public Set<String> of(Collection<String> groups) {
        return ownStep.take(
                () -> groups.stream().flatMap(this::members).map(User::getId).collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<User> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).list().stream();
    }
}
