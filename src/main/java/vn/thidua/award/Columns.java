package vn.thidua.award;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The columns of many rows that one statement writes. */
final class Columns {

    private Columns() {}

    static <R, V> @Nullable V[] column(
            Collection<R> rows, Function<R, ? extends @Nullable V> value, IntFunction<@Nullable V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
