package vn.thidua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.CALLS_REAL_METHODS;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.thidua.process.task.TaskHandler;

/** What every model must keep to, so that a clerk can read it and a crash does no harm. */
@DisplayName("Rules for all process models")
class ProcessModelRulesTest {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z]\\w*Delegate)}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?\\s*\\w+\\s*}");
    private static final Pattern INPUT_FIELD = Pattern.compile("\\binput\\.(\\w+)");
    private static final int MOST_NODES = 25;

    static Stream<Path> models() throws IOException {
        return Files.list(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @Test
    void thereIsSomethingToCheck() throws IOException {
        assertThat(models()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayWhatKindOfElementTheyName(Path file) {
        BpmnModelInstance model = read(file);

        assertIds(model, UserTask.class, "userTask_");
        assertIds(model, ServiceTask.class, "serviceTask_");
        assertIds(model, CallActivity.class, "callActivity_");
        assertIds(model, Gateway.class, "gateway_");
        assertIds(model, StartEvent.class, "startEvent_");
        assertIds(model, EndEvent.class, "endEvent_");
        assertIds(model, SequenceFlow.class, "flow_");
        assertIds(model, Lane.class, "lane_");
        assertThat(model.getModelElementsByType(CatchEvent.class))
                .filteredOn(event -> !(event instanceof StartEvent))
                .allSatisfy(event -> assertThat(event.getId()).startsWith("event_"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileIsNamedLikeTheProcess(Path file) {
        String kebab = process(read(file)).getId().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);

        assertThat(file.getFileName()).hasToString(kebab + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void processesCarryNameVersionAndTimeToLiveInDays(Path file) {
        Process process = process(read(file));

        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingAPersonReadsHasAName(Path file) {
        assertThat(read(file).getModelElementsByType(FlowNode.class))
                .filteredOn(node -> !(node instanceof Gateway gateway && !splits(gateway)))
                .filteredOn(node -> !node.getElementType().getTypeName().equals("parallelGateway"))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void splittingGatewaysAskAQuestionAndHaveADefault(Path file) {
        assertThat(read(file).getModelElementsByType(ExclusiveGateway.class))
                .filteredOn(ProcessModelRulesTest::splits)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getDefault().getConditionExpression()).isNull();
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditionsAreAVariableOrItsNegation(Path file) {
        assertThat(read(file).getModelElementsByType(ConditionExpression.class))
                .allSatisfy(condition -> assertThat(condition.getTextContent()).matches(VARIABLE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void serviceTasksAreDelegatesThatExistEachInATransactionOfItsOwn(Path file) {
        Set<String> beans = beansOfType(JavaDelegate.class);

        assertThat(read(file).getModelElementsByType(ServiceTask.class)).allSatisfy(task -> {
            var delegate = DELEGATE.matcher(String.valueOf(task.getCamundaDelegateExpression()));
            assertThat(delegate.matches()).as(task.getId()).isTrue();
            assertThat(beans).contains(delegate.group(1));
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            assertThat(task.getCamundaClass()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void thereAreNoScripts(Path file) {
        assertThat(read(file).getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(read(file).getModelElementsByType(CamundaScript.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTasksSayWhatToDoWhoDoesItAndWhichFormServesIt(Path file) {
        assertThat(read(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            String form = String.valueOf(task.getCamundaFormKey());
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
            assertThat(task.getCamundaCandidateGroups() != null || task.getCamundaAssignee() != null)
                    .as(task.getId())
                    .isTrue();
            assertThat(form).isEqualTo("embedded:deployment:forms/" + kebab(task) + ".html");
            assertThat(Path.of("forms", kebab(task) + ".html")).exists();
            assertThat(listeners(task)).containsEntry("complete", "${taskCompletion}");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void callsPassTheBusinessKeyAndEachVariableByName(Path file) {
        assertThat(read(file).getModelElementsByType(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.isCamundaAsyncBefore()).as(call.getId()).isTrue();
            Collection<CamundaIn> in = in(call);
            assertThat(in).anySatisfy(mapping -> assertThat(mapping.getCamundaBusinessKey())
                    .isNotBlank());
            assertThat(in).allSatisfy(mapping -> assertThat(mapping.getCamundaVariables())
                    .isNull());
            assertThat(out(call)).allSatisfy(mapping -> assertThat(mapping.getCamundaVariables())
                    .isNull());
            assertThat(in).anySatisfy(mapping -> assertThat(mapping.getCamundaTarget())
                    .isEqualTo("wardId"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledProcessesExist(Path file) throws IOException {
        Set<String> keys = models().map(model -> process(read(model)).getId()).collect(Collectors.toSet());

        assertThat(read(file).getModelElementsByType(CallActivity.class))
                .allSatisfy(call -> assertThat(keys).contains(call.getCalledElement()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aDiagramFitsOneScreen(Path file) {
        long nodes = read(file).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getParentElement() instanceof Process)
                .count();

        assertThat(nodes).isLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeIsDrawnAndNoneLiesOnAnother(Path file) {
        BpmnModelInstance model = read(file);
        List<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode node
                        && !(node instanceof SubProcess)
                        && !node.getElementType().getTypeName().equals("boundaryEvent"))
                .toList();

        assertThat(model.getModelElementsByType(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getDiagramElement()).as(node.getId()).isNotNull());
        for (BpmnShape one : shapes) {
            assertThat(shapes)
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> overlap(one.getBounds(), other.getBounds()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeOfTheMainFlowLiesInALane(Path file) {
        BpmnModelInstance model = read(file);
        Set<String> inLanes = model.getModelElementsByType(Lane.class).stream()
                .flatMap(lane -> lane.getFlowNodeRefs().stream())
                .map(FlowElement::getId)
                .collect(Collectors.toSet());

        assertThat(model.getModelElementsByType(FlowNode.class))
                .filteredOn(node -> node.getParentElement() instanceof Process)
                .allSatisfy(node -> assertThat(inLanes).contains(node.getId()));
    }

    @Test
    void everyFormServesATaskAndLoadsTheSharedScript() throws IOException {
        Set<String> served = models().flatMap(file -> read(file).getModelElementsByType(UserTask.class).stream())
                .map(task -> kebab(task) + ".html")
                .collect(Collectors.toSet());

        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(forms).allSatisfy(form -> {
                assertThat(served).contains(String.valueOf(form.getFileName()));
                assertThat(Files.readString(form, StandardCharsets.UTF_8))
                        .contains("ThiDua.start(camForm, $scope);")
                        .doesNotContain("cam-variable-name", "ng-bind-html", "onclick");
            });
        }
    }

    /** A misspelt field would be dropped in silence: whatever a form binds under {@code input} is in the record. */
    @Test
    void formFieldsAreComponentsOfTheHandlersInput() throws IOException {
        Map<String, Set<String>> inputs = inputsByTask();

        for (Path file : models().toList()) {
            String key = process(read(file)).getId();
            for (UserTask task : read(file).getModelElementsByType(UserTask.class)) {
                String form = Files.readString(Path.of("forms", kebab(task) + ".html"), StandardCharsets.UTF_8);
                List<String> bound = INPUT_FIELD
                        .matcher(form)
                        .results()
                        .map(match -> match.group(1))
                        .toList();
                assertThat(inputs.get(key + "/" + task.getId()))
                        .as(key + "/" + task.getId())
                        .isNotNull()
                        .containsAll(bound);
            }
        }
    }

    private static Map<String, Set<String>> inputsByTask() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskHandler.class));
        return scanner.findCandidateComponents("vn.thidua.process").stream()
                .map(bean -> Mockito.mock(handlerType(String.valueOf(bean.getBeanClassName())), CALLS_REAL_METHODS))
                .collect(Collectors.toMap(TaskHandler::taskKey, handler -> Arrays.stream(
                                handler.inputType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())));
    }

    private static Class<? extends TaskHandler<?>> handlerType(String name) {
        try {
            @SuppressWarnings("unchecked")
            Class<? extends TaskHandler<?>> type = (Class<? extends TaskHandler<?>>) Class.forName(name);
            return type;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Process process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static void assertIds(BpmnModelInstance model, Class<? extends BaseElement> type, String prefix) {
        assertThat(model.getModelElementsByType(type))
                .allSatisfy(element -> assertThat(element.getId()).startsWith(prefix));
    }

    private static boolean splits(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    /** {@code userTask_submitReport} has the form {@code submit-report}. */
    private static String kebab(UserTask task) {
        return task.getId()
                .substring("userTask_".length())
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> listeners(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .collect(Collectors.toMap(
                        CamundaTaskListener::getCamundaEvent, CamundaTaskListener::getCamundaDelegateExpression));
    }

    private static Collection<CamundaIn> in(CallActivity call) {
        return call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaIn.class)
                .list();
    }

    private static Collection<CamundaOut> out(CallActivity call) {
        return call.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaOut.class)
                .list();
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static Set<String> beansOfType(Class<?> type) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents("vn.thidua.process").stream()
                .map(bean -> String.valueOf(bean.getBeanClassName()).replaceAll(".*\\.", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
    }
}
