package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.installation.Home;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class AccountMirrorIT {

    @Autowired
    private Organisation organisation;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountMirror mirror;

    @Autowired
    private AccessBootstrap bootstrap;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void everyPersonOfTheWardHasAnAccountWithHisRolesAndUnits() {
        LocalDate today = LocalDate.now(clock);

        assertThat(organisation.people()).isNotEmpty().allSatisfy(person -> {
            Actor actor = accounts.actor(person.userId());
            assertThat(actor.roles()).isEqualTo(organisation.rolesOf(person.userId(), today));
            assertThat(actor.units()).isEqualTo(organisation.unitsOf(person.userId(), today));
            assertThat(accounts.displayName(person.userId())).isEqualTo(person.fullName());
        });
    }

    @Test
    void whoEntersForUnitsWithoutComputersIsTheCultureOffice() {
        List<String> entering = identity.createUserQuery().memberOfGroup(Groups.ON_BEHALF_ENTRY).list().stream()
                .map(user -> user.getId())
                .toList();

        assertThat(entering)
                .containsExactlyInAnyOrderElementsOf(
                        organisation.holdersOf(Role.CULTURE_OFFICER, LocalDate.now(clock)).stream()
                                .map(Person::userId)
                                .toList());
    }

    @Test
    void passwordsAreKeptAsHashesOnly() {
        List<String> stored =
                jdbc.sql("select pwd_ from act_id_user").query(String.class).list();

        assertThat(stored).isNotEmpty().allSatisfy(hash -> assertThat(hash).startsWith("{SHA-512}"));
    }

    @Test
    void theSamplesFirstPasswordsAreInAFileForItsOwnerAlone() throws IOException {
        Path file = home.at(FirstPasswords.FILE);

        assertThat(Files.readString(file)).contains("\tChủ tịch Ủy ban nhân dân phường");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aSecondStartChangesNothing() {
        long users = identity.createUserQuery().count();
        long grants = authorizations.createAuthorizationQuery().count();
        long lists = filters.createTaskFilterQuery().count();

        bootstrap.setUp();

        assertThat(identity.createUserQuery().count()).isEqualTo(users);
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(grants);
        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(lists);
    }

    @Test
    void aGroupThatTheOrganisationDoesNotKnowOfIsTakenAway() {
        String person = organisation.people().get(0).userId();
        identity.createMembership(person, anotherRoleThanOf(person).name());

        mirror.align();

        assertThat(accounts.actor(person).roles()).isEqualTo(organisation.rolesOf(person, LocalDate.now(clock)));
    }

    @Test
    void aPasswordIsChangedByItsOwnerWhoKnowsTheOldOne() {
        new TestAccounts(identity).given("mirror.doi-mat-khau", Role.CLERK.name());
        Actor owner = accounts.actor("mirror.doi-mat-khau");

        assertThatThrownBy(() -> accounts.changePassword(owner, "Sai-Mat-Khau-1", "Moi-Mat-Khau-1"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.has("ACCESS_PASSWORD_WRONG"))
                                .isTrue());
    }

    @Test
    void aWeakPasswordIsRefused() {
        new TestAccounts(identity).given("mirror.yeu", Role.CLERK.name());
        Actor owner = accounts.actor("mirror.yeu");

        assertThatThrownBy(() -> accounts.changePassword(owner, TestAccounts.PASSWORD, "matkhau"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.has("ACCESS_PASSWORD_WEAK"))
                                .isTrue());
    }

    @Test
    void onlyAnAdministratorGivesANewPassword() {
        String person = organisation.people().get(0).userId();
        Actor clerk = new Actor("mirror.van-thu", Set.of(Role.CLERK), Set.of());
        Actor administrator = new Actor("mirror.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());

        assertThatThrownBy(() -> accounts.resetPassword(clerk, person)).isInstanceOf(BusinessRuleViolation.class);
        String password = accounts.resetPassword(administrator, person);

        assertThat(accounts.signsIn(person, password)).isTrue();
    }

    @Test
    void nobodySignsInAsTheSystem() {
        assertThat(accounts.signsIn(Actor.system().userId(), "x")).isFalse();
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count())
                .isEqualTo(1);
    }

    private Role anotherRoleThanOf(String person) {
        return List.of(Role.values()).stream()
                .filter(role -> !accounts.actor(person).has(role))
                .findFirst()
                .orElseThrow();
    }
}
