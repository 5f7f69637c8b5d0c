package vn.thidua.payment.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.payment.request.DataRequest.Kind;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** @param line of a payment list whose bank account it is about, null where it is about something else */
public record EnterRequest(
        @Nullable LocalDate receivedOn,
        String name,
        String contact,
        @Nullable Kind kind,
        String about,
        @Nullable UUID line) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_TEXT = 1000;

    public EnterRequest {
        name = Vietnamese.text(name);
        contact = Vietnamese.text(contact);
        about = Vietnamese.text(about);
    }

    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (receivedOn == null || receivedOn.isAfter(today)) {
            problems.add(Problem.at("receivedOn", "DATA_REQUEST_DAY_WRONG"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.at("name", "DATA_REQUEST_NAME_MISSING", LONGEST_NAME));
        }
        if (contact.isEmpty() || contact.length() > LONGEST_CONTACT) {
            problems.add(Problem.at("contact", "DATA_REQUEST_CONTACT_MISSING", LONGEST_CONTACT));
        }
        if (kind == null) {
            problems.add(Problem.at("kind", "DATA_REQUEST_KIND_MISSING"));
        }
        if (about.isEmpty() || about.length() > LONGEST_TEXT) {
            problems.add(Problem.at("about", "DATA_REQUEST_TEXT_MISSING", LONGEST_TEXT));
        }
        return problems;
    }
}
