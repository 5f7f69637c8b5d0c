package vn.thidua.award;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Gender;

/**
 * Who is to receive an award.
 *
 * @param gender of an individual
 * @param birthYear of an individual
 * @param position post of an individual, empty otherwise
 * @param address tổ dân phố or address, may be empty
 * @param members how many a collective has, null where nobody said
 * @param women how many of them are women
 * @param leader whether an individual leads or manages, null where nobody said
 */
public record Recipient(
        RecipientKind kind,
        String name,
        @Nullable Gender gender,
        @Nullable Integer birthYear,
        String position,
        String address,
        @Nullable Integer members,
        @Nullable Integer women,
        @Nullable Boolean leader) {

    public Recipient(
            RecipientKind kind,
            String name,
            @Nullable Gender gender,
            @Nullable Integer birthYear,
            String position,
            String address) {
        this(kind, name, gender, birthYear, position, address, null, null, null);
    }

    /** The same, by the name that a decision puts right. */
    Recipient named(String right) {
        return new Recipient(kind, right, gender, birthYear, position, address, members, women, leader);
    }

    /**
     * Comes first where a ranking is even: a woman, or a collective of which so many are women.
     *
     * @param percent the share from which on a collective is favoured, see {@link WomenFirst}
     */
    public boolean favouredInTie(BigDecimal percent) {
        return switch (kind) {
            case INDIVIDUAL -> gender == Gender.FEMALE;
            case COLLECTIVE -> isMostlyWomen(percent);
            case HOUSEHOLD -> false;
        };
    }

    private boolean isMostlyWomen(BigDecimal percent) {
        return members != null
                && women != null
                && members > 0
                && BigDecimal.valueOf(women).movePointRight(2).compareTo(percent.multiply(BigDecimal.valueOf(members)))
                        >= 0;
    }
}
