package vn.thidua.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Role;

/**
 * What groups may do at the engine. A task's own people are granted it by the engine when it is made; nobody, not even
 * the administrator, is granted more: no completing of others' tasks, no starting, changing or deleting of instances,
 * no writing of accounts or grants.
 */
@Component
class Grants {

    private record Grant(String group, Resource resource, String id, Permission... permissions) {}

    private static final String SUPERVISOR = Role.SUPERVISOR.name();
    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

    private static final List<Grant> ALL = List.of(
            new Grant(Groups.STAFF, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Groups.STAFF, Resources.APPLICATION, "welcome", Permissions.ACCESS),
            new Grant(Groups.STAFF, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ),
            new Grant(Groups.STAFF, Resources.GROUP, ANY, Permissions.READ), // a task names its groups in words
            new Grant(SUPERVISOR, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            watching(SUPERVISOR),
            new Grant(SUPERVISOR, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(SUPERVISOR, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
            new Grant(SUPERVISOR, Resources.DEPLOYMENT, ANY, Permissions.READ),
            new Grant(SUPERVISOR, Resources.BATCH, ANY, BatchPermissions.READ),
            new Grant(ADMINISTRATOR, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(ADMINISTRATOR, Resources.APPLICATION, "admin", Permissions.ACCESS),
            repairing(ADMINISTRATOR),
            new Grant(ADMINISTRATOR, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(ADMINISTRATOR, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ),
            new Grant(ADMINISTRATOR, Resources.DEPLOYMENT, ANY, Permissions.READ),
            new Grant(ADMINISTRATOR, Resources.BATCH, ANY, BatchPermissions.READ),
            new Grant(ADMINISTRATOR, Resources.USER, ANY, Permissions.READ),
            new Grant(ADMINISTRATOR, Resources.GROUP, ANY, Permissions.READ),
            new Grant(ADMINISTRATOR, Resources.AUTHORIZATION, ANY, Permissions.READ),
            new Grant(ADMINISTRATOR, Resources.OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ),
            new Grant(ADMINISTRATOR, Resources.SYSTEM, ANY, SystemPermissions.READ));

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void align() {
        ALL.forEach(this::align);
    }

    void allowReading(String filterId, String group) {
        align(new Grant(group, Resources.FILTER, filterId, Permissions.READ));
    }

    private static Grant watching(String group) {
        return new Grant(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    private static Grant repairing(String group) {
        Permission[] watching = watching(group).permissions();
        Permission[] all = Arrays.copyOf(watching, watching.length + 1);
        all[watching.length] = ProcessDefinitionPermissions.RETRY_JOB;
        return new Grant(group, Resources.PROCESS_DEFINITION, ANY, all);
    }

    private void align(Grant grant) {
        Authorization stored = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult();
        if (stored == null) {
            stored = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            stored.setGroupId(grant.group());
            stored.setResource(grant.resource());
            stored.setResourceId(grant.id());
        }
        stored.setPermissions(grant.permissions());
        authorizations.saveAuthorization(stored);
    }
}
