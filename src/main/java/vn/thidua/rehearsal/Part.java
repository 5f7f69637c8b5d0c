package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What people enter into the forms of some tasks, where the campaign file is silent too. */
interface Part {

    /** Ids of the user tasks, for instance {@code userTask_signOff}. */
    Set<String> steps();

    /** The whole input of the form. */
    JsonNode play(Scene scene);
}
