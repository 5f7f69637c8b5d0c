package vn.thidua.document.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells before and after each statement that writes, and before and after each commit of what was written. */
final class WatchedDataSource extends DelegatingDataSource {

    private static final Pattern WRITES = Pattern.compile("^\\s*(insert\\s+into|update|delete\\s+from)\\s+(\\w+)");

    private final Halts halts;

    WatchedDataSource(DataSource source, Halts halts) {
        super(source);
        this.halts = halts;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return new WatchedConnection(super.getConnection()).proxy();
    }

    /** One connection, as long as it is lent. */
    private final class WatchedConnection {

        private final Connection connection;
        private boolean wrote;

        private WatchedConnection(Connection connection) {
            this.connection = connection;
        }

        private Connection proxy() {
            return proxied(Connection.class, this::call);
        }

        private Object call(Method method, Object... arguments) throws Throwable {
            return switch (method.getName()) {
                case "commit" -> commit(method);
                case "prepareStatement" ->
                    watched((PreparedStatement) invoke(connection, method, arguments), (String) arguments[0]);
                default -> invoke(connection, method, arguments);
            };
        }

        private Object commit(Method method) throws Throwable {
            boolean matters = wrote;
            wrote = false;
            return matters ? around("commit", () -> invoke(connection, method)) : invoke(connection, method);
        }

        private PreparedStatement watched(PreparedStatement statement, String sql) {
            Matcher write = WRITES.matcher(sql.toLowerCase(Locale.ROOT));
            if (!write.find()) {
                return statement;
            }
            String what = write.group(1).replaceAll("\\s+", " ") + " " + write.group(2);
            return proxied(PreparedStatement.class, (method, arguments) -> {
                if (!method.getName().startsWith("execute")) {
                    return invoke(statement, method, arguments);
                }
                wrote = true;
                return around(what, () -> invoke(statement, method, arguments));
            });
        }
    }

    private Object around(String what, Call call) throws Throwable {
        halts.pass("before " + what);
        Object result = call.run();
        halts.pass("after " + what);
        return result;
    }

    private interface Call {
        Object run() throws Throwable;
    }

    private interface Calls {
        Object call(Method method, Object... arguments) throws Throwable;
    }

    private static <T> T proxied(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.call(method, arguments == null ? new Object[0] : arguments)));
    }

    private static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
