package vn.thidua.document.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Occasion;
import vn.thidua.award.RoundItem;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Signing;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Paragraph;
import vn.thidua.shared.BusinessRuleViolation;

/** Giấy mời to a planned session of the council, in the order of decree 30's model; its subject is the session. */
@Component
class CouncilInvitationComposer implements Composer<CouncilInvitationComposer.Data> {

    record Data(
            @Nullable String campaignId,
            int sitting,
            String round,
            Instant startsAt,
            String place,
            Member chair,
            Member secretary,
            String agenda,
            List<Member> members,
            List<Item> items) {}

    record Member(String userId, String name, String office, String councilRole) {

        static Member of(CouncilMember member) {
            return new Member(member.userId(), member.name(), member.office(), member.councilRole());
        }
    }

    /** How many of an award and kind of recipient are voted on. */
    record Item(String award, String recipients, int count) {}

    private final CouncilSessions sessions;
    private final AwardRounds rounds;

    CouncilInvitationComposer(CouncilSessions sessions, AwardRounds rounds) {
        this.sessions = sessions;
        this.rounds = rounds;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.COUNCIL_INVITATION;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        CouncilSession session = sessions.get(CouncilSessionId.of(subjectId));
        return new SubjectFacts(campaign(rounds.get(session.roundId())), session.sitting(), null);
    }

    @Override
    public Data read(String subjectId) {
        CouncilSession session = sessions.get(CouncilSessionId.of(subjectId));
        AwardRound round = rounds.get(session.roundId());
        List<Member> members = sessions.members().stream().map(Member::of).toList();
        return new Data(
                campaign(round),
                session.sitting(),
                round.title(),
                session.startsAt(),
                session.place(),
                member(members, session.chair()),
                member(members, session.secretary()),
                session.agenda(),
                members,
                items(rounds.agenda(session.roundId())));
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.none()
                .and("round", data.round())
                .and("start", Moments.inMinutes(data.startsAt()))
                .and("place", data.place())
                .and("chair", data.chair().name())
                .and("chairRole", data.chair().councilRole())
                .and("secretary", data.secretary().name())
                .and("secretaryRole", data.secretary().councilRole())
                .and("agenda", data.agenda())
                .and(
                        "count",
                        Numbers.count(
                                data.items().stream().mapToInt(Item::count).sum()))
                .map();
    }

    @Override
    public Set<String> rowWords() {
        return Set.of("name", "award", "itemCount");
    }

    /** Whoever calls the session signs for the council. */
    @Override
    public List<Composed.NamedSigner> namedSigners(Data data) {
        Member chair = data.chair();
        return List.of(new Composed.NamedSigner(
                Signing.COUNCIL_INVITER,
                chair.userId(),
                authorityLines(chair.councilRole()),
                chair.name(),
                chair.councilRole()));
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(BulletList.of(Texts.listed(
                data.members().stream().map(CouncilInvitationComposer::line).toList())));
        body.add(Paragraph.of(texts.get("attend")));
        body.add(Paragraph.of(texts.get("agenda")));
        body.add(BulletList.of(Texts.listed(data.items().stream()
                .map(item -> texts.with(Map.of(
                                "award", item.award(),
                                "name", item.recipients(),
                                "itemCount", Numbers.count(item.count())))
                        .get("itemLine"))
                .toList())));
        body.add(Paragraph.of(texts.get("chair")));
        body.add(Paragraph.of(texts.get("start")));
        body.add(Paragraph.of(texts.get("place")));
        texts.passage("notes").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }

    private static String line(Member member) {
        String office = member.office().isBlank() ? "" : member.office() + " - ";
        return "Ông (bà) %s, %s%s".formatted(member.name(), office, member.councilRole());
    }

    /** A vice chair signs instead of the chair. */
    private static String authorityLines(String councilRole) {
        String office = councilRole.replaceFirst("(?i),? *hội đồng$", "").toUpperCase(Locale.forLanguageTag("vi"));
        return "TM. HỘI ĐỒNG\n" + (office.startsWith("PHÓ CHỦ TỊCH") ? "KT. CHỦ TỊCH\n" : "") + office;
    }

    private static @Nullable String campaign(AwardRound round) {
        return round.occasion().kind() == Occasion.Kind.CAMPAIGN
                ? round.occasion().key()
                : null;
    }

    private static Member member(List<Member> members, String userId) {
        return members.stream()
                .filter(member -> member.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("COUNCIL_NOT_A_MEMBER", userId));
    }

    private static List<Item> items(List<RoundItem> agenda) {
        Map<Item, Long> counted = agenda.stream()
                .map(item -> new Item(
                        item.awardName(),
                        item.nomination().recipient().kind().label().toLowerCase(Locale.forLanguageTag("vi")),
                        0))
                .collect(Collectors.groupingBy(item -> item, LinkedHashMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(line -> new Item(
                        line.getKey().award(),
                        line.getKey().recipients(),
                        line.getValue().intValue()))
                .toList();
    }
}
