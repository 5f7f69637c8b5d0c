package vn.thidua.access;

import static vn.thidua.shared.Role.CHAIRMAN;
import static vn.thidua.shared.Role.CLERK;
import static vn.thidua.shared.Role.COUNCIL_MEMBER;
import static vn.thidua.shared.Role.COUNCIL_SECRETARY;
import static vn.thidua.shared.Role.CULTURE_HEAD;
import static vn.thidua.shared.Role.CULTURE_OFFICER;
import static vn.thidua.shared.Role.FORM_CHECKER;
import static vn.thidua.shared.Role.PAYMENT_OFFICER;
import static vn.thidua.shared.Role.UNIT_REPORTER;
import static vn.thidua.shared.Role.VICE_CHAIRMAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Role;

/**
 * The lists of tasks that each role finds in Tasklist. A list shows no variable, and of the tasks it names a person
 * sees only his own.
 */
@Component
class RoleFilters {

    /** A list: its key, which never changes, its Vietnamese name, its place, who reads it and what is in it. */
    private record Shelf(
            String key, String name, int place, List<String> readers, UnaryOperator<TaskQuery> tasks, String colour) {}

    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String RED = "#a3161c";
    private static final String BLUE = "#2a5d9f";
    private static final String GREY = "#555555";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    RoleFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    void align() {
        Map<String, Filter> present = new HashMap<>();
        for (Filter filter : filters.createTaskFilterQuery().list()) {
            present.put(String.valueOf(filter.getProperties().get("ward")), filter);
        }
        shelves().forEach(shelf -> align(shelf, present));
    }

    private void align(Shelf shelf, Map<String, Filter> present) {
        Filter filter =
                present.containsKey(shelf.key()) ? present.get(shelf.key()) : filters.newTaskFilter(shelf.name());
        filter.setName(shelf.name());
        filter.setQuery(shelf.tasks().apply(tasks.createTaskQuery()));
        filter.setProperties(Map.of(
                "ward",
                shelf.key(),
                "priority",
                shelf.place(),
                "color",
                shelf.colour(),
                "refresh",
                true,
                "description",
                "",
                "showUndefinedVariable",
                false));
        String id = filters.saveFilter(filter).getId();
        shelf.readers().forEach(group -> grants.allowReading(id, group));
    }

    private static Stream<Shelf> shelves() {
        return Stream.of(
                everyones("mine", "Việc tôi đang làm", 10, own -> own.taskAssigneeExpression("${currentUser()}"), BLUE),
                new Shelf("unit", "Việc của đơn vị tôi", 20, groups(UNIT_REPORTER), RoleFilters::ofMyGroups, BLUE),
                new Shelf(
                        "office",
                        "Việc của phòng Văn hóa - Xã hội",
                        20,
                        groups(CULTURE_OFFICER, CULTURE_HEAD),
                        all -> all.taskCandidateGroupIn(groups(CULTURE_OFFICER, CULTURE_HEAD))
                                .includeAssignedTasks(),
                        BLUE),
                step("review", "Báo cáo chờ thẩm định", 30, "userTask_reviewReport", CULTURE_OFFICER),
                step("content", "Chờ kiểm tra nội dung", 30, "userTask_checkContent", CULTURE_HEAD),
                step("form", "Chờ kiểm tra thể thức", 30, "userTask_checkForm", FORM_CHECKER),
                new Shelf(
                        "sign",
                        "Chờ ký duyệt",
                        30,
                        groups(CHAIRMAN, VICE_CHAIRMAN, CULTURE_HEAD, COUNCIL_SECRETARY, COUNCIL_MEMBER),
                        RoleFilters::toSign,
                        RED),
                step("seal", "Chờ đóng dấu, phát hành", 30, "userTask_sealDocument", CLERK),
                step("send", "Chờ gửi hồ sơ trình cấp trên", 31, "userTask_sendDossier", CLERK),
                new Shelf("pay", "Việc của kế toán", 30, groups(PAYMENT_OFFICER), RoleFilters::ofMyGroups, BLUE),
                step("decide", "Chờ quyết định khen thưởng", 31, "userTask_decideAwards", CHAIRMAN, VICE_CHAIRMAN),
                new Shelf(
                        "council",
                        "Việc của Hội đồng",
                        40,
                        groups(COUNCIL_MEMBER, COUNCIL_SECRETARY),
                        all -> all.processDefinitionKey("awardRound"),
                        BLUE),
                new Shelf(
                        "behalf",
                        "Nhập thay đơn vị",
                        50,
                        List.of(Groups.ON_BEHALF_ENTRY),
                        all -> all.taskCandidateGroup(Groups.ON_BEHALF_ENTRY).includeAssignedTasks(),
                        GREY),
                everyones("soon", "Sắp đến hạn (3 ngày)", 80, RoleFilters::dueSoon, GREY),
                everyones("late", "Đã quá hạn", 81, all -> all.dueBeforeExpression("${now()}"), RED),
                everyones("all", "Tất cả việc tôi xem được", 90, all -> all, GREY));
    }

    private static Shelf everyones(String key, String name, int place, UnaryOperator<TaskQuery> tasks, String colour) {
        return new Shelf(key, name, place, List.of(Groups.STAFF), tasks, colour);
    }

    private static Shelf step(String key, String name, int place, String taskKey, Role... readers) {
        return new Shelf(
                key, name, place, groups(readers), all -> ofMyGroups(all).taskDefinitionKey(taskKey), RED);
    }

    private static List<String> groups(Role... roles) {
        return Stream.of(roles).map(Role::name).toList();
    }

    private static TaskQuery ofMyGroups(TaskQuery all) {
        return all.taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
    }

    private static TaskQuery toSign(TaskQuery all) {
        return ofMyGroups(all).taskDefinitionKey("userTask_signOff");
    }

    private static TaskQuery dueSoon(TaskQuery all) {
        return all.dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}");
    }
}
