package vn.thidua.process;

/** Variables that several models share under the same name. */
public final class CommonVariables {

    public static final ProcessVariable<String> WARD_ID = ProcessVariable.text("wardId");
    public static final ProcessVariable<String> CAMPAIGN_ID = ProcessVariable.text("campaignId");
    /** What is nominated for outside any campaign. */
    public static final ProcessVariable<String> OCCASION_ID = ProcessVariable.text("occasionId");

    public static final ProcessVariable<String> UNIT_CODE = ProcessVariable.text("unitCode");
    public static final ProcessVariable<Integer> PHASE = ProcessVariable.count("phase");

    /** What a call of {@code issueDocument} brings back. */
    public static final ProcessVariable<Boolean> DOCUMENT_ISSUED = ProcessVariable.decision("documentIssued");

    private CommonVariables() {}
}
