package vn.thidua.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * An exemplar and how the ward honours it.
 *
 * @param form where and how, such as a ceremony or a programme of the ward's radio
 */
public record HonourEntry(
        @Nullable String name, @Nullable String deed, @Nullable String form, @Nullable LocalDate honouredOn) {

    public HonourEntry {
        name = name == null ? "" : Vietnamese.text(name);
        deed = deed == null ? "" : Vietnamese.text(deed);
        form = form == null ? "" : Vietnamese.text(form);
    }
}
