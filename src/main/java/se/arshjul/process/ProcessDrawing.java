package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjul.worklist.ProcessNow;
import se.arshjul.worklist.ProcessPicture;

/** The models' own drawings with "you are here", marked where the running process stands, whichever model it follows. */
@ApplicationScoped
public class ProcessDrawing implements ProcessPicture {
    private static final List<Drawing> DRAWINGS = Models.ALL.stream().map(Models::file).map(Drawing::read).toList();

    @Inject RuntimeService runtime;

    @Override
    public Optional<ProcessNow> now(String processKey, Locale language) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceBusinessKey(processKey).singleResult())
                .map(instance -> marked(drawn(instance), new DrawnWords(language), open(instance)));
    }

    private static ProcessNow marked(Drawing drawing, DrawnWords words, Set<String> open) {
        return new ProcessNow(new SvgPainter(drawing, words, open).paint(), drawing.in(words).steps(open));
    }

    private Set<String> open(ProcessInstance instance) {
        return runtime.getActiveActivityIds(instance.getId()).stream()
                .map(id -> id.replace("#multiInstanceBody", "")).collect(Collectors.toSet());
    }

    private static Drawing drawn(ProcessInstance instance) {
        var process = instance.getProcessDefinitionId().substring(0, instance.getProcessDefinitionId().indexOf(':'));
        return DRAWINGS.stream().filter(drawing -> drawing.process().equals(process)).findFirst().orElseThrow();
    }
}
