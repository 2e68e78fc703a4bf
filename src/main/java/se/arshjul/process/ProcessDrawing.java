package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjul.worklist.ProcessPicture;
import se.arshjul.worklist.ProcessStep;

/** The models' own drawings with "you are here". A step's id stands in one model only, so it names its process too. */
@ApplicationScoped
public class ProcessDrawing implements ProcessPicture {
    private static final List<Drawing> DRAWINGS = Models.ALL.stream().map(Models::file).map(Drawing::read).toList();

    @Inject RuntimeService runtime;

    @Override
    public String svg(String taskKey) {
        return new SvgPainter(containing(taskKey), Set.of(taskKey)).paint();
    }

    @Override
    public List<ProcessStep> steps(String taskKey) {
        return containing(taskKey).steps(Set.of(taskKey));
    }

    @Override
    public String svgOf(String processKey) {
        return ofRunning(processKey, instance -> new SvgPainter(drawn(instance), open(instance)).paint()).orElse("");
    }

    @Override
    public List<ProcessStep> stepsOf(String processKey) {
        return ofRunning(processKey, instance -> drawn(instance).steps(open(instance))).orElse(List.of());
    }

    private <T> Optional<T> ofRunning(String processKey, Function<ProcessInstance, T> picture) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceBusinessKey(processKey).singleResult())
                .map(picture);
    }

    private Set<String> open(ProcessInstance instance) {
        return runtime.getActiveActivityIds(instance.getId()).stream()
                .map(id -> id.replace("#multiInstanceBody", "")).collect(Collectors.toSet());
    }

    private static Drawing drawn(ProcessInstance instance) {
        var process = instance.getProcessDefinitionId().substring(0, instance.getProcessDefinitionId().indexOf(':'));
        return DRAWINGS.stream().filter(drawing -> drawing.process().equals(process)).findFirst().orElseThrow();
    }

    private static Drawing containing(String taskKey) {
        return DRAWINGS.stream().filter(drawing -> drawing.has(taskKey)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process has the step " + taskKey));
    }
}
