package se.arshjul.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.ActorSource;

/** Who this request belongs to, with the roles they hold today; read once for each request (security-2). */
@RequestScoped
public class CurrentActor {

    private static final Set<Class<?>> SHORT_LIVED = Set.of(RequestScoped.class, Dependent.class);

    @Inject HttpServletRequest request;
    @Inject ActorSource source;
    private Optional<Actor> found;

    /** The one who is signed in; refuses where nobody is. */
    public Actor actor() {
        return find().orElseThrow(() -> new AccessDeniedException(Action.READ_PUBLISHED));
    }

    /** Empty on the pages that are open to everyone, while nobody is signed in. */
    public Optional<Actor> find() {
        if (found == null) {
            var principal = request.getUserPrincipal();
            found = principal == null ? Optional.empty() : source.find(principal.getName());
        }
        return found;
    }

    /** For beans that live no longer than the request: in a longer-lived one the roles would outlast their day. */
    @Produces
    @Dependent
    Actor produce(InjectionPoint point) {
        if (point.getBean() != null && !SHORT_LIVED.contains(point.getBean().getScope())) {
            throw new IllegalStateException("Inject CurrentActor and ask it for actor() in "
                    + point.getBean().getBeanClass().getName() + ": it outlives the request");
        }
        return actor();
    }
}
