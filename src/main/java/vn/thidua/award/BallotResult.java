package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the council hands to the round when it closes its ballot; part of the snapshot. */
public record BallotResult(Session session, List<ItemVote> votes) {

    public BallotResult {
        votes = List.copyOf(votes);
    }

    /**
     * @param members all members, present or not
     * @param present how many came
     * @param inWriting how many of the absent voted in writing
     * @param quorum how many had to come
     */
    public record Session(
            String sessionId,
            Instant startedAt,
            Instant endedAt,
            String place,
            Attendee chair,
            Attendee secretary,
            List<Attendee> attendees,
            int members,
            int present,
            int inWriting,
            int quorum,
            String agenda) {

        public Session {
            attendees = List.copyOf(attendees);
        }
    }

    public enum Presence {
        PRESENT("Có mặt"),
        IN_WRITING("Vắng mặt, gửi ý kiến bằng văn bản"),
        ABSENT("Vắng mặt");

        private final String label;

        Presence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param office post in the ward
     * @param councilRole what the person is in the council
     * @param absenceReason why absent, if said
     */
    public record Attendee(
            String userId,
            String name,
            String office,
            String councilRole,
            Presence presence,
            @Nullable String absenceReason) {}

    /** One secret vote; only its voter knows the code. */
    public record CodedVote(String code, String choice) {}

    /**
     * @param blank voted without an opinion
     * @param conflicts members who may not vote on this item
     * @param base how many the percentage is taken of
     * @param percent {@code 71,43%}
     * @param threshold what had to be reached, in words
     * @param codes of a secret ballot each vote under its code, so that anyone recounts; null in older snapshots
     */
    public record ItemVote(
            NominationId nominationId,
            int agree,
            int disagree,
            int blank,
            int conflicts,
            int notCast,
            int base,
            String percent,
            String threshold,
            boolean secret,
            boolean passed,
            @Nullable List<CodedVote> codes) {

        public ItemVote {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }

        @Override
        public List<CodedVote> codes() {
            return codes == null ? List.of() : codes;
        }

        /** {@code 5/7}, as minutes and lists write it. */
        public String ratio() {
            return agree + "/" + base;
        }
    }
}
