package vn.thidua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.installation.ClockMoved;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.OrganisationChanged;
import vn.thidua.organisation.Person;
import vn.thidua.shared.CurrentWard;

/**
 * Keeps the engine's accounts and groups as the organisation has them on the day. An account is never deleted, because
 * the engine's history names it; whoever has left belongs to no group and cannot sign in.
 */
@Service
@Transactional
class AccountMirror {

    private final Organisation organisation;
    private final Groups groups;
    private final IdentityService identity;
    private final EngineItself engine;
    private final FirstPasswords passwords;
    private final AccessLock lock;
    private final CurrentWard ward;
    private final Clock clock;
    private volatile @Nullable LocalDate alignedOn;

    AccountMirror(
            Organisation organisation,
            Groups groups,
            IdentityService identity,
            EngineItself engine,
            FirstPasswords passwords,
            AccessLock lock,
            CurrentWard ward,
            Clock clock) {
        this.organisation = organisation;
        this.groups = groups;
        this.identity = identity;
        this.engine = engine;
        this.passwords = passwords;
        this.lock = lock;
        this.ward = ward;
        this.clock = clock;
    }

    /** In the transaction of the change, so that organisation and accounts never differ. */
    @EventListener
    void follow(OrganisationChanged change) {
        align();
    }

    /** Positions and roles begin and end with the day, also with one that a trial moves to. */
    @EventListener(ClockMoved.class)
    @Scheduled(cron = "0 5 * * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void followTheDay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(alignedOn)) {
            align();
        }
    }

    void align() {
        if (!ward.isKnown()) {
            return;
        }
        lock.take();
        engine.run(() -> {
            alignGroups(groups.ofUnits());
            LocalDate today = LocalDate.now(clock);
            Map<Person, String> created = new LinkedHashMap<>();
            for (Person person : organisation.people()) {
                alignAccount(person, created);
                alignMemberships(person.userId(), groups.of(person, today));
            }
            passwords.hand(created);
            alignedOn = today;
        });
    }

    /** One person's groups, for who signs in on the day a position or a role begins or ends. */
    void align(String userId) {
        if (!ward.isKnown()) {
            return;
        }
        organisation
                .findPerson(userId)
                .ifPresent(
                        person -> engine.run(() -> alignMemberships(userId, groups.of(person, LocalDate.now(clock)))));
    }

    void alignGroups(Map<String, String> names) {
        Map<String, Group> present = new LinkedHashMap<>();
        identity.createGroupQuery().list().forEach(group -> present.put(group.getId(), group));
        names.forEach((id, name) -> {
            Group group = present.containsKey(id) ? present.get(id) : identity.newGroup(id);
            if (!name.equals(group.getName())) {
                group.setName(name);
                identity.saveGroup(group);
            }
        });
    }

    private void alignAccount(Person person, Map<Person, String> created) {
        User user = identity.createUserQuery().userId(person.userId()).singleResult();
        PersonName name = PersonName.of(person.fullName());
        if (user == null) {
            user = identity.newUser(person.userId());
            String password = FirstPassword.random();
            user.setPassword(password);
            created.put(person, password);
        } else if (name.equals(new PersonName(user.getFirstName(), user.getLastName()))
                && person.email().equals(user.getEmail())) {
            return;
        }
        user.setFirstName(name.first());
        user.setLastName(name.last());
        user.setEmail(person.email());
        identity.saveUser(user);
    }

    private void alignMemberships(String userId, Set<String> wanted) {
        Set<String> present = new TreeSet<>();
        identity.createGroupQuery().groupMember(userId).list().forEach(group -> present.add(group.getId()));
        present.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identity.deleteMembership(userId, group));
        wanted.stream()
                .filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(userId, group));
    }
}
