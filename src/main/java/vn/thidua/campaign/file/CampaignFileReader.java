package vn.thidua.campaign.file;

/** Shape first, meaning second, both reported together; the records are made only of a file without faults. */
class CampaignFileReader {

    private CampaignFileReader() {}

    static CampaignFile read(String yaml, KnownUnits units) {
        FileUnderCheck file = new FileUnderCheck(yaml);
        SelectionReader selections = new SelectionReader(file);
        new SelectionCheck(file, selections, units).check();
        new DateCheck(file).check();
        new TargetCheck(file, selections, units).check();
        new ScoringCheck(file, selections, units).check();
        new CompletenessCheck(file).check();
        new RecipientCheck(file, selections, units).check();
        new RehearsalCheck(file, units).check();
        file.throwIfWrong();
        return new CampaignFile(
                new PlanReader(file, selections).plan(), new RehearsalReader(file).rehearsal(), file.warnings());
    }
}
