package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Somebody who types in the first section of a unit's contribution. */
final class CrashTyping implements CrashWorker {
    private final ApiCaller who;
    private final String path;
    private int version;
    private int count;
    private String told;
    private String tried;

    CrashTyping(Journey.Turn turn) {
        who = turn.who();
        var section = Journey.stream(who.get("contributions/" + turn.about()).good().path("sections"))
            .filter(one -> one.path("kind").asText().equals("TEXT")).findFirst().orElseThrow();
        path = "contributions/" + turn.about() + "/sections/" + section.path("code").asText();
        version = section.path("version").asInt();
        told = section.path("value").asText();
    }

    @Override
    public void workUntilTheServerIsGone() {
        try {
            while (true) {
                tried = "<p>Text nummer " + ++count + "</p>";
                version = who.put(path, Map.of("value", tried, "seenVersion", version)).good().path("version").asInt();
                told = tried;
                tried = null;
            }
        } catch (ServerGone gone) {
            assertThat(gone).isNotNull();
        }
    }

    @Override
    public void settle() {
        var kept = who.get(path).good();
        assertThat(kept.path("value").asText()).as(path).isIn(told, tried);
        told = kept.path("value").asText();
        version = kept.path("version").asInt();
    }
}
