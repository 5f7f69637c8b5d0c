package vn.thidua.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.EnteredDate;

/** A hand-over as the page submits it. */
record TransferForm(String receiver, String signedBy, String opinion, @EnteredDate @Nullable LocalDate dueOn) {}
