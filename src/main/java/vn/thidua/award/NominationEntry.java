package vn.thidua.award;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Gender;

/**
 * One row of the table a unit fills in; anything may still be missing.
 *
 * @param position post of a person; empty for collectives and households
 * @param address tổ dân phố or address
 * @param achievement what the award is for, as it will be read out
 * @param evidence ids of uploaded files
 * @param targets codes of the campaign's targets that the nomination rests on
 * @param members of a collective, and how many of them are women
 * @param leader whether a person leads or manages
 * @param leaveDays working days a person was away, of them on maternity leave
 */
public record NominationEntry(
        @Nullable RecipientKind kind,
        @Nullable String name,
        @Nullable Gender gender,
        @Nullable Integer birthYear,
        @Nullable String position,
        @Nullable String address,
        @Nullable String awardCode,
        @Nullable String achievement,
        @Nullable List<UUID> evidence,
        @Nullable List<String> targets,
        @Nullable Integer members,
        @Nullable Integer women,
        @Nullable Boolean leader,
        @Nullable Integer leaveDays,
        @Nullable Integer maternityDays) {

    public NominationEntry(
            @Nullable RecipientKind kind,
            @Nullable String name,
            @Nullable Gender gender,
            @Nullable Integer birthYear,
            @Nullable String position,
            @Nullable String address,
            @Nullable String awardCode,
            @Nullable String achievement,
            @Nullable List<UUID> evidence,
            @Nullable List<String> targets) {
        this(
                kind,
                name,
                gender,
                birthYear,
                position,
                address,
                awardCode,
                achievement,
                evidence,
                targets,
                null,
                null,
                null,
                null,
                null);
    }

    /** A submitted nomination as the row it was typed in, for a unit that corrects its table. */
    public static NominationEntry of(Nomination nomination) {
        Recipient recipient = nomination.recipient();
        return new NominationEntry(
                recipient.kind(),
                recipient.name(),
                recipient.gender(),
                recipient.birthYear(),
                recipient.position(),
                recipient.address(),
                nomination.awardCode(),
                nomination.achievement(),
                nomination.evidence(),
                nomination.targets(),
                recipient.members(),
                recipient.women(),
                recipient.leader(),
                nomination.leave().days(),
                nomination.leave().maternity());
    }
}
