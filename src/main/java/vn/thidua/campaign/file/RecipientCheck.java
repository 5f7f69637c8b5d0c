package vn.thidua.campaign.file;

/** Every line of Nơi nhận leads to somebody. */
class RecipientCheck {

    private final FileUnderCheck file;
    private final SelectionReader selections;
    private final KnownUnits units;

    RecipientCheck(FileUnderCheck file, SelectionReader selections, KnownUnits units) {
        this.file = file;
        this.selections = selections;
        this.units = units;
    }

    void check() {
        for (String line : file.items("/recipients")) {
            file.items(line + "/roles").forEach(this::role);
            if (leadsNowhere(line)) {
                file.problem(line, "CAMPAIGN_FILE_RECIPIENT_NOWHERE", file.text(line + "/line"));
            }
        }
        role("/signer/role");
    }

    private void role(String pointer) {
        String role = file.text(pointer);
        if (!role.isEmpty() && !units.roles().contains(role)) {
            file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_ROLE", role, SelectionCheck.listed(units.roles()));
        }
    }

    private boolean leadsNowhere(String line) {
        return file.items(line + "/roles").isEmpty()
                && file.items(line + "/outside").isEmpty()
                && !file.at(line + "/archive").asBoolean(false)
                && selections
                        .at(line + "/units")
                        .of(units.units(), selections.groups())
                        .isEmpty();
    }
}
