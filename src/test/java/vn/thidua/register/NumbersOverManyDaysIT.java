package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.WardTest;

/** Any sequence of reserving, releasing and confirming over days leaves a register without holes or turned dates. */
@WardTest
class NumbersOverManyDaysIT extends RegisterDesk {

    private static final int STEPS = 120;

    private final int year = nextYear();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    @DisplayName("R-16: numbers have no holes, void ones counted, no twins, and dates never run backwards")
    void numbersAreGaplessUniqueAndInTheOrderOfDates(long seed) {
        givenAWardThatNumbersPerType(year);
        Random chance = new Random(seed);
        List<TakeNumber> open = new ArrayList<>();
        Instant now = Instant.parse(year + "-03-01T01:00:00Z");

        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(chance.nextInt(9)));
            act(registerAt(now), chance, open);
        }
        Register end = registerAt(now.plus(Duration.ofDays(2)));
        open.forEach(request -> in(() -> end.release(CLERK, request.documentId(), "Hết thử nghiệm")));
        in(() -> end.voidStale(CLERK));

        List<RegisterEntry> all = end.entries(year, "").stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        List<LocalDate> dates = all.stream().map(RegisterEntry::issuedOn).toList();
        assertThat(all).isNotEmpty();
        assertThat(all)
                .extracting(RegisterEntry::number)
                .isEqualTo(IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(dates).isSorted();
        assertThat(all).anyMatch(RegisterEntry::isVoid).anyMatch(entry -> !entry.isVoid());
    }

    private void act(Register register, Random chance, List<TakeNumber> open) {
        int what = chance.nextInt(10);
        if (what < 4 || open.isEmpty()) {
            TakeNumber request = request(UUID.randomUUID(), Issuer.PEOPLES_COMMITTEE, "QĐ", "QĐ-UBND");
            in(() -> register.reserve(CLERK, request));
            open.add(request);
            return;
        }
        TakeNumber some = open.get(chance.nextInt(open.size()));
        switch (what) {
            case 4, 5 -> in(() -> register.reserve(CLERK, some));
            case 6, 7 -> {
                in(() -> register.release(CLERK, some.documentId(), "Ký không thành công"));
                open.remove(some);
            }
            default -> {
                in(() -> register.confirm(CLERK, some.documentId()));
                open.remove(some);
            }
        }
    }
}
