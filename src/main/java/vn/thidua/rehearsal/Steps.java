package vn.thidua.rehearsal;

/** The user tasks that the rehearsal tells apart. */
final class Steps {

    static final String DRAFT_PLAN = "userTask_draftPlan";
    static final String DRAFT_GUIDANCE = "userTask_draftGuidance";
    static final String DRAFT_SUMMARY = "userTask_draftSummary";
    static final String CONSOLIDATE = "userTask_consolidateResults";
    static final String HONOUR = "userTask_honourExemplars";
    static final String CHECK_CONTENT = "userTask_checkContent";
    static final String CHECK_FORM = "userTask_checkForm";
    static final String SIGN_OFF = "userTask_signOff";
    static final String SEAL = "userTask_sealDocument";
    static final String REVISE = "userTask_reviseDraft";
    static final String RECEIVE_PLAN = "userTask_receivePlan";
    static final String LAUNCH = "userTask_launchCampaign";
    static final String REPORT = "userTask_submitReport";
    static final String REVIEW = "userTask_reviewReport";
    static final String SUPPORT = "userTask_recordActivities";
    static final String AWARD_POINTS = "userTask_awardPoints";
    static final String RANK_UNITS = "userTask_rankUnits";
    static final String CHECK_NOMINATIONS = "userTask_checkNominations";
    static final String PREPARE_SESSION = "userTask_prepareSession";
    static final String CONVENE = "userTask_conveneCouncil";
    static final String VOTE = "userTask_castVote";
    static final String DECIDE = "userTask_decideAwards";
    static final String PREPARE_DOSSIER = "userTask_prepareDossier";
    static final String SEND_DOSSIER = "userTask_sendDossier";
    static final String RECORD_ANSWER = "userTask_recordAnswer";
    static final String PREPARE_PAYMENT = "userTask_preparePayment";
    static final String CONFIRM_TRANSFERS = "userTask_confirmTransfers";
    static final String HAND_OVER = "userTask_handOverAwards";

    private Steps() {}
}
