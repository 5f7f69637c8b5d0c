package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.shared.Problem;

/** What is wrong with the record of a session: its particulars, its attendance, its quorum. */
final class SessionRules {

    private final Map<String, CouncilMember> members;
    private final List<VotingRule> rules;

    SessionRules(List<CouncilMember> members, List<VotingRule> rules) {
        this.members = members.stream().collect(Collectors.toMap(CouncilMember::userId, Function.identity()));
        this.rules = rules;
    }

    List<Problem> problems(ConveneSession command) {
        List<Problem> problems = new ArrayList<>();
        checkParticulars(command, problems);
        checkAttendance(command, problems);
        checkOfficer(command, command.chair(), "chair", problems);
        checkOfficer(command, command.secretary(), "secretary", problems);
        if (problems.isEmpty()) {
            checkQuorum(count(command, Presence.PRESENT), problems);
        }
        return problems;
    }

    /** Who came, whether or not they are enough. */
    List<Problem> problemsOfAttendance(ConveneSession command) {
        List<Problem> problems = new ArrayList<>();
        if (command.startsAt() == null) {
            problems.add(Problem.at("startsAt", "COUNCIL_START_MISSING"));
        }
        checkAttendance(command, problems);
        return problems;
    }

    private void checkParticulars(ConveneSession command, List<Problem> problems) {
        if (rules.isEmpty()) {
            problems.add(Problem.of("COUNCIL_NOTHING_TO_VOTE"));
        }
        if (command.startsAt() == null) {
            problems.add(Problem.at("startsAt", "COUNCIL_START_MISSING"));
        }
        if (isBlank(command.place())) {
            problems.add(Problem.at("place", "COUNCIL_PLACE_MISSING"));
        }
    }

    private void checkAttendance(ConveneSession command, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < command.attendance().size(); row++) {
            Attendance attendance = command.attendance().get(row);
            CouncilMember member = find(attendance.member());
            if (member == null || !seen.add(member.userId())) {
                problems.add(Problem.at(at(row, "member"), "COUNCIL_NOT_A_MEMBER", text(attendance.member())));
            } else {
                checkPresence(attendance, member, row, problems);
            }
        }
        members.values().stream()
                .filter(member -> !seen.contains(member.userId()))
                .map(member -> Problem.at("attendance", "COUNCIL_PRESENCE_MISSING", member.name()))
                .forEach(problems::add);
    }

    private void checkPresence(Attendance attendance, CouncilMember member, int row, List<Problem> problems) {
        if (attendance.presence() == null) {
            problems.add(Problem.at(at(row, "presence"), "COUNCIL_PRESENCE_MISSING", member.name()));
        } else if (attendance.presence() == Presence.IN_WRITING
                && rules.stream().anyMatch(rule -> !rule.writtenOpinion())) {
            problems.add(Problem.at(at(row, "presence"), "COUNCIL_NO_WRITTEN_VOTE", member.name()));
        }
    }

    private void checkOfficer(ConveneSession command, @Nullable String userId, String field, List<Problem> problems) {
        boolean present = command.attendance().stream()
                .anyMatch(row -> row.presence() == Presence.PRESENT
                        && row.member() != null
                        && row.member().equals(userId));
        if (!present) {
            problems.add(Problem.at(field, "COUNCIL_" + (field.equals("chair") ? "CHAIR" : "SECRETARY") + "_ABSENT"));
        }
    }

    private void checkQuorum(int present, List<Problem> problems) {
        int needed = quorum(rules, members.size());
        if (present < needed) {
            problems.add(Problem.at("attendance", "COUNCIL_NO_QUORUM", present, members.size(), needed));
        }
    }

    /** The least number of members present with which every item may be voted on. */
    static int quorum(List<VotingRule> rules, int members) {
        int needed = 0;
        while (needed < members && !hasQuorum(rules, needed, members)) {
            needed++;
        }
        return needed;
    }

    private static boolean hasQuorum(List<VotingRule> rules, int present, int members) {
        return rules.stream().allMatch(rule -> rule.hasQuorum(present, members));
    }

    static int count(ConveneSession command, Presence presence) {
        return (int) command.attendance().stream()
                .filter(row -> row.presence() == presence)
                .count();
    }

    private @Nullable CouncilMember find(@Nullable String userId) {
        return userId == null ? null : members.get(userId);
    }

    private static String at(int row, String field) {
        return "attendance[%d].%s".formatted(row, field);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
