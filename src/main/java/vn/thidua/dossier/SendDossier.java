package vn.thidua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param how by which way, and who took it over */
public record SendDossier(DossierId id, @Nullable LocalDate sentOn, @Nullable String how) {}
