package vn.thidua.payment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;
import vn.thidua.shared.StoredJson;

/**
 * Bank accounts of those who are paid by transfer: optional, sealed, for the accountant alone, and every look at them is
 * written down. They appear in no paper, draft or process variable, and in no list but
 * the accountant's own for the bank.
 */
@Service
@Transactional
public class BankAccounts {

    private final BankAccountRepository repository;
    private final SealedText sealed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BankAccounts(BankAccountRepository repository, SealedText sealed, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.sealed = sealed;
        this.events = events;
        this.clock = clock;
    }

    /** For which lines of a list an account is known; tells nothing about it. */
    public Set<UUID> entered(UUID payoutId) {
        return repository.entered(payoutId);
    }

    /** Those of one list; written down as read. */
    public Map<UUID, BankAccount> read(Actor actor, UUID payoutId) {
        return opened(actor, payoutId, "PAYOUT_ACCOUNTS_READ");
    }

    /** Those of one list for the bank; written down as taken out of the system. */
    public Map<UUID, BankAccount> export(Actor actor, UUID payoutId) {
        return opened(actor, payoutId, "PAYOUT_ACCOUNTS_EXPORTED");
    }

    private Map<UUID, BankAccount> opened(Actor actor, UUID payoutId, String action) {
        require(actor);
        Map<UUID, BankAccount> accounts = new LinkedHashMap<>();
        repository
                .sealed(payoutId)
                .forEach((line, text) ->
                        accounts.put(line, StoredJson.read(sealed.open(text, line.toString()), BankAccount.class)));
        if (!accounts.isEmpty()) {
            record(actor, action, "payout/" + payoutId, accounts.size());
        }
        return accounts;
    }

    public void enter(Actor actor, UUID lineId, BankAccount account) {
        require(actor);
        BusinessRuleViolation.throwIfAny(account.problems());
        repository.put(
                lineId, sealed.seal(StoredJson.write(account), lineId.toString()), actor.userId(), clock.instant());
        record(actor, "PAYOUT_ACCOUNT_ENTERED", "payout_line/" + lineId, 1);
    }

    /** As the person it belongs to may ask for. */
    public void erase(Actor actor, UUID lineId) {
        require(actor);
        repository.remove(lineId);
        record(actor, "PAYOUT_ACCOUNT_ERASED", "payout_line/" + lineId, 1);
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.PAYMENT_OFFICER)) {
            throw new AccessDeniedException("Only the accountant sees bank accounts.");
        }
    }

    private void record(Actor actor, String action, String subject, int accounts) {
        events.publishEvent(new Recorded(actor, action, subject, Map.of("accounts", Integer.toString(accounts))));
    }
}
