package vn.thidua.document.wording;

import static org.mockito.Mockito.mock;

import java.time.Clock;

/** The words as they come with the program, with no office behind them. */
public final class ShippedOnly {

    private ShippedOnly() {}

    public static Wordings wordings() {
        return new Wordings(new ShippedWordings(), mock(WordingRepository.class), Clock.systemUTC(), event -> {});
    }
}
