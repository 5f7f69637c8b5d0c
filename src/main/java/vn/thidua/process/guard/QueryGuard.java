package vn.thidua.process.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * Expressions in a query that a caller sends are code run on the server. The engine refuses them at the top of a
 * query, but evaluates those in its or-queries (CVE-2026-109432); here they are refused at any depth. Expressions
 * in filters that are stored are ours and stay.
 */
final class QueryGuard {

    private static final HiddenField EXTENSION = new HiddenField(AbstractExecuteFilterCmd.class, "extendingQuery");

    private QueryGuard() {}

    static void refuseExpressions(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuse(query);
        } else if (command instanceof AbstractExecuteFilterCmd filter) {
            if (EXTENSION.of(filter) instanceof AbstractQuery<?, ?> query) {
                refuse(query);
            }
        }
    }

    private static void refuse(AbstractQuery<?, ?> query) {
        Set<AbstractQuery<?, ?>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(query, parts);
        if (parts.stream().anyMatch(part -> !part.getExpressions().isEmpty())) {
            throw new BadUserRequestException("Không được dùng biểu thức trong điều kiện tìm kiếm.");
        }
    }

    /** The parts of an or-query name each other, so each is visited once. */
    private static void collect(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> parts) {
        if (parts.add(query) && query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(part -> collect(part, parts));
        }
    }
}
