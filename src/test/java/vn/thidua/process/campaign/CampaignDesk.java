package vn.thidua.process.campaign;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.access.Accounts;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.ClerkDesk;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.SigningDesk;
import vn.thidua.process.task.TaskForms;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;

/** One campaign of its own on the real database, and the ward's people working on its tasks. */
final class CampaignDesk {

    static final String OFFICER = "chuyen-vien-tdkt";
    static final String HEAD = "truong-vhxh";
    static final String FORM_CHECKER = "kiem-tra-the-thuc";
    static final String CHAIRMAN = "chu-tich";
    static final String CLERK = "van-thu";

    final CampaignId campaign;
    private final TaskForms forms;
    private final Accounts accounts;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identity;
    private final Documents documents;
    private final SigningDesk signing;
    private final ClerkDesk sealing;
    private final SampleKeys keys;

    private CampaignDesk(ApplicationContext application) {
        forms = application.getBean(TaskForms.class);
        accounts = application.getBean(Accounts.class);
        tasks = application.getBean(TaskService.class);
        runtime = application.getBean(RuntimeService.class);
        management = application.getBean(ManagementService.class);
        identity = application.getBean(IdentityService.class);
        documents = application.getBean(Documents.class);
        signing = application.getBean(SigningDesk.class);
        sealing = application.getBean(ClerkDesk.class);
        keys = application.getBean(SampleKeys.class);
        campaign = application.getBean(Campaigns.class).importFile(accounts.actor(OFFICER), sample());
    }

    static CampaignDesk started(ApplicationContext application) {
        CampaignDesk desk = new CampaignDesk(application);
        desk.run(OFFICER, () -> application.getBean(CampaignLifecycle.class).start(desk.campaign));
        return desk;
    }

    static CampaignDesk launched(ApplicationContext application) {
        CampaignDesk desk = started(application);
        desk.completeAsOffered(OFFICER, "userTask_draftPlan");
        desk.signThrough(CHAIRMAN);
        return desk;
    }

    private static String sample() {
        try {
            return new ClassPathResource("sample/thach-khoi-2025.yaml")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("campaign: thach-khoi-2025", "campaign: desk-" + UUID.randomUUID());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both checks, the signature and the seal. */
    void signThrough(String signer) {
        decide(HEAD, "userTask_checkContent", "APPROVED", "");
        decide(FORM_CHECKER, "userTask_checkForm", "APPROVED", "");
        signAndSeal(signer);
    }

    void signAndSeal(String signer) {
        DraftId draft = draftOf(claim(signer, "userTask_signOff"));
        signing.sign(accounts.actor(signer), draft, keys.pin(Holder.person(signer)));
        decide(signer, "userTask_signOff", "APPROVED", "");
        Actor clerk = accounts.actor(CLERK);
        documents
                .get(draft)
                .kind()
                .seal()
                .ifPresent(seal -> sealing.seal(clerk, draft, keys.pin(Holder.organisation(seal.name()))));
        decide(CLERK, "userTask_sealDocument", "APPROVED", "");
    }

    private DraftId draftOf(Task task) {
        return DraftId.of(String.valueOf(tasks.getVariable(task.getId(), "draftId")));
    }

    void decide(String user, String taskKey, String decision, String reason) {
        Task task = claim(user, taskKey);
        ObjectNode input =
                JsonNodeFactory.instance.objectNode().put("decision", decision).put("reason", reason);
        run(user, () -> {
            forms.save(task.getId(), 0, input);
            tasks.complete(task.getId());
        });
        runJobs();
    }

    void completeAsOffered(String user, String taskKey) {
        Task task = claim(user, taskKey);
        run(user, () -> tasks.complete(task.getId()));
        runJobs();
    }

    Task claim(String user, String taskKey) {
        Task task = task(taskKey);
        run(user, () -> tasks.claim(task.getId(), user));
        return task;
    }

    Task task(String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(businessKey() + "%")
                .taskDefinitionKey(taskKey)
                .singleResult();
    }

    long open(String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(businessKey() + "%")
                .taskDefinitionKey(taskKey)
                .count();
    }

    List<ProcessInstance> running(String processKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKeyLike(businessKey() + "%")
                .list();
    }

    /** What is to be done at once; timers wait for {@link #fire}. */
    void runJobs() {
        List<Job> jobs = jobs();
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = jobs();
        }
    }

    /** The moment of this timer has come. */
    void fire(ProcessInstance instance) {
        Job timer = management
                .createJobQuery()
                .timers()
                .processInstanceId(instance.getId())
                .singleResult();
        management.executeJob(timer.getId());
        runJobs();
    }

    String businessKey() {
        return "11002/" + campaign;
    }

    void run(String user, Runnable step) {
        as(user, () -> {
            step.run();
            return user;
        });
    }

    <T> T as(String user, Supplier<T> step) {
        identity.setAuthentication(user, accounts.groups(user));
        try {
            return step.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<Job> jobs() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(businessKey() + "%").list().stream()
                .flatMap(instance ->
                        management.createJobQuery().messages().processInstanceId(instance.getId()).list().stream())
                .toList();
    }
}
