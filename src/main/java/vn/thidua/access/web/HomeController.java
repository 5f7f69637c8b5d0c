package vn.thidua.access.web;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Accounts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The start page and the page where one signs in. */
@Controller
class HomeController {

    private final Accounts accounts;
    private final TaskService tasks;

    HomeController(Accounts accounts, TaskService tasks) {
        this.accounts = accounts;
        this.tasks = tasks;
    }

    @GetMapping("/login")
    String signIn() {
        return "access/sign-in";
    }

    /** The engine counts only what the person may see. */
    @GetMapping("/")
    String home(Actor actor, Model model) {
        model.addAttribute("name", accounts.displayName(actor.userId()));
        model.addAttribute(
                "roles", actor.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", ")));
        model.addAttribute("tasks", waiting(actor).count());
        model.addAttribute(
                "overdue", waiting(actor).dueBefore(ClockUtil.getCurrentTime()).count());
        return "access/home";
    }

    private TaskQuery waiting(Actor actor) {
        return tasks.createTaskQuery()
                .or()
                .taskAssignee(actor.userId())
                .taskCandidateGroupIn(accounts.groups(actor.userId()))
                .endOr();
    }
}
