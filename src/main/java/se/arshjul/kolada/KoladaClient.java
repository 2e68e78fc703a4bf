package se.arshjul.kolada;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import se.arshjul.indicator.KoladaFigure;
import se.arshjul.indicator.KoladaSource;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Municipality;
import se.arshjul.organisation.OrganisationRepository;

/** Asks Kolada over the net, at the configured address. */
@ApplicationScoped
public class KoladaClient implements KoladaSource {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    @Inject OrganisationRepository organisation;

    @Override
    public List<KoladaFigure> figures(List<String> koladaIds, int fromYear, int toYear) {
        var settings = KoladaSettings.of(System.getenv(), organisation.municipality().map(Municipality::code).orElse(null));
        var client = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NEVER).build();
        var door = new KoladaDoor(settings, client, KoladaClient::pause, System::nanoTime);
        return new KoladaReading(door, settings.municipality()).figures(koladaIds, fromYear, toYear);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RuleBrokenException("kolada.unreachable");
        }
    }
}
