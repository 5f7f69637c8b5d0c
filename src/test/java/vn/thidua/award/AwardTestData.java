package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.BallotResult.Attendee;
import vn.thidua.award.BallotResult.ItemVote;
import vn.thidua.award.BallotResult.Presence;

/** Rows, nominations and votes that tests vary. */
public final class AwardTestData {

    public static final LocalDate DAY = LocalDate.of(2025, 12, 15);
    public static final Occasion CAMPAIGN = Occasion.campaign("dot-thi-dua");
    private static final String CERTIFICATE = "CERTIFICATE_OF_MERIT";

    private AwardTestData() {}

    public static NominationEntry entry(RecipientKind kind, String name) {
        return new NominationEntry(
                kind, name, null, null, "Tổ trưởng", "Tổ dân phố số 5", CERTIFICATE, "Vận động Nhân dân", null, null);
    }

    public static NominationEntry entry(RecipientKind kind, String name, String awardCode, List<String> targets) {
        return new NominationEntry(
                kind, name, null, null, null, null, awardCode, "Đã có thành tích xuất sắc", List.of(), targets);
    }

    public static SubmitNominations table(Occasion occasion, String unitCode, NominationEntry... rows) {
        return new SubmitNominations(occasion, unitCode, List.of(rows), List.of(), false, DAY);
    }

    /** The row of the catalogue every ward starts with that holds on the day. */
    public static Optional<AwardType> shipped(String code, LocalDate on) {
        return AwardCatalogueFile.read().stream()
                .filter(type -> type.code().equals(code) && type.holdsOn(on))
                .findFirst();
    }

    /** An award that no ward starts with. */
    public static ChangeAwardType newAward(Decider decidedBy, @Nullable LocalDate from, @Nullable LocalDate to) {
        return newAward("GIAY_KHEN_DOT_XUAT", decidedBy, from, to);
    }

    public static ChangeAwardType newAward(
            String code, Decider decidedBy, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new ChangeAwardType(
                code,
                "Giấy khen đột xuất",
                AwardType.Form.REWARD,
                Set.of(RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE),
                Set.of(AchievementType.SUDDEN),
                decidedBy,
                true,
                List.of(DossierPart.SUBMISSION, DossierPart.ACHIEVEMENT_REPORT),
                List.of(new AwardCondition(
                        "Có xác nhận của công an phường", "Quy chế của phường", AwardCondition.Judge.PERSON, true)),
                new AwardBases("Điều 75", "Khoản 2 Điều 8", "Điều 85", "Khoản 3 Điều 80 Luật Thi đua, khen thưởng"),
                true,
                from,
                to,
                "Theo quy chế mới của phường");
    }

    public static AwardType addedAward(LocalDate from, @Nullable LocalDate to) {
        return AwardCatalogue.type(newAward(Decider.WARD_CHAIRMAN, from, to));
    }

    public static Nomination nomination(String name, String unitCode) {
        return nomination(name, unitCode, RecipientKind.INDIVIDUAL, null);
    }

    public static Nomination nomination(String name, String unitCode, RecipientKind kind, @Nullable Integer birthYear) {
        return new Nomination(
                NominationId.fresh(),
                CAMPAIGN,
                unitCode,
                0,
                new Recipient(kind, name, null, birthYear, "", ""),
                CERTIFICATE,
                "Đã có thành tích xuất sắc",
                List.of(),
                List.of(),
                false,
                false,
                Nomination.Status.ACCEPTED,
                null);
    }

    public static Nomination nominationFor(AwardType award, String name, String unitCode, RecipientKind kind) {
        return new Nomination(
                NominationId.fresh(),
                CAMPAIGN,
                unitCode,
                0,
                new Recipient(kind, name, null, null, "", ""),
                award.code(),
                "Đã có thành tích xuất sắc",
                List.of(),
                List.of(),
                false,
                false,
                Nomination.Status.ACCEPTED,
                null);
    }

    public static RoundItem item(Nomination nomination, Eligibility.@Nullable Outcome outcome) {
        return new RoundItem(
                1,
                nomination,
                "Tổ dân phố số 5",
                "Giấy khen",
                outcome == null ? null : eligibility(nomination.id(), outcome, Authority.WARD),
                null,
                null,
                null);
    }

    public static Eligibility eligibility(NominationId id, Eligibility.Outcome outcome, Authority authority) {
        return new Eligibility(
                id,
                outcome,
                "Lý do của bảng điều kiện.",
                "R-41",
                authority,
                "Điều 80 Luật Thi đua, khen thưởng",
                List.of());
    }

    public static ItemVote vote(NominationId id, int agree, int members) {
        return new ItemVote(
                id, agree, members - agree, 0, 0, 0, members, "", "trên 50%", false, agree * 2 > members, List.of());
    }

    public static BallotResult.Session session() {
        Attendee chair = new Attendee(
                "chu-tich", "Đặng Văn Thử", "Chủ tịch UBND phường", "Chủ tịch Hội đồng", Presence.PRESENT, null);
        return new BallotResult.Session(
                UUID.randomUUID().toString(),
                Instant.parse("2025-12-16T01:00:00Z"),
                Instant.parse("2025-12-16T03:00:00Z"),
                "Phòng họp tầng 2",
                chair,
                chair,
                List.of(chair),
                9,
                7,
                1,
                6,
                "");
    }
}
