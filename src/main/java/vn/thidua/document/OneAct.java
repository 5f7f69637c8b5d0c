package vn.thidua.document;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** Does the same to several files, each in a transaction of its own: one that fails is named, the others are done. */
@Component
class OneAct {

    private static final Logger LOG = LoggerFactory.getLogger(OneAct.class);

    private final TransactionTemplate transaction;

    OneAct(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T whole(Supplier<T> step) {
        return transaction.execute(status -> step.get());
    }

    /** What is done already is left alone, so that the same click goes on where it broke off. */
    List<SigningItem> each(List<PreparedDocument> documents, Predicate<PreparedDocument> done, Consumer<UUID> step) {
        return documents.stream().map(document -> one(document, done, step)).toList();
    }

    private SigningItem one(PreparedDocument document, Predicate<PreparedDocument> done, Consumer<UUID> step) {
        SigningItem item = SigningItem.of(document, done.test(document));
        if (item.done()) {
            return item;
        }
        try {
            transaction.executeWithoutResult(status -> step.accept(document.id()));
            return SigningItem.of(document, true);
        } catch (BusinessRuleViolation refusal) {
            return item.failed(refusal.problems());
        } catch (RuntimeException failure) {
            LOG.error("The file {} could not be signed.", document.id(), failure);
            return item.failed(List.of(Problem.of("DOCUMENT_SIGNING_FAILED", document.title())));
        }
    }
}
