package vn.thidua.award;

import java.util.UUID;

/** A paper of a unit's dossier: which part it is, and the uploaded file. */
public record DossierFile(DossierPart part, UUID file) {}
