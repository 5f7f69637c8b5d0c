package vn.thidua.process.award;

import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/award-round.bpmn}. */
public final class AwardRoundProcess {

    public static final String KEY = "awardRound";

    static final String COLLECT_NOMINATIONS = "serviceTask_collectNominations";
    static final String CHECK_NOMINATIONS = "userTask_checkNominations";
    static final String PREPARE_SESSION = "userTask_prepareSession";
    static final String ISSUE_INVITATION = "callActivity_issueInvitation";
    static final String CONVENE_COUNCIL = "userTask_conveneCouncil";
    static final String CAST_VOTE = "userTask_castVote";
    static final String ENTER_WRITTEN_VOTES = "userTask_enterWrittenVotes";
    static final String CLOSE_BALLOT = "serviceTask_closeBallot";
    static final String ISSUE_MINUTES = "callActivity_issueMinutes";
    static final String ISSUE_PROPOSAL = "callActivity_issueProposal";
    static final String DECIDE_AWARDS = "userTask_decideAwards";
    static final String ISSUE_DECISION = "callActivity_issueDecision";
    static final String ISSUE_CERTIFICATES = "serviceTask_issueCertificates";
    static final String ISSUE_CITY_SUBMISSION = "callActivity_issueCitySubmission";
    static final String NOTIFY_NOMINEES = "serviceTask_notifyNominees";
    static final String COMPLETED = "endEvent_roundCompleted";

    public static final ProcessVariable<String> ROUND_ID = ProcessVariable.text("roundId");
    /** What the papers of this run of the round are about. */
    static final ProcessVariable<String> PAPER_SUBJECT = ProcessVariable.text("paperSubject");

    /** The planned session that the invitation is about. */
    static final ProcessVariable<String> SESSION_ID = ProcessVariable.text("sessionId");

    static final ProcessVariable<String> MEMBER_ID = ProcessVariable.text("memberId");
    static final ProcessVariable<Boolean> VOTE_NEEDED = ProcessVariable.decision("voteNeeded");
    static final ProcessVariable<Boolean> SESSION_OPENED = ProcessVariable.decision("sessionOpened");
    static final ProcessVariable<Boolean> WRITTEN_VOTES = ProcessVariable.decision("writtenVotes");
    static final ProcessVariable<Boolean> ALL_DECIDED = ProcessVariable.decision("allDecided");
    static final ProcessVariable<Boolean> ANY_GRANTED = ProcessVariable.decision("anyGranted");
    static final ProcessVariable<Boolean> ANY_UPWARD = ProcessVariable.decision("anyUpward");

    private AwardRoundProcess() {}
}
