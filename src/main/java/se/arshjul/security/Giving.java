package se.arshjul.security;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;

/** What one person may give, change and end of roles, and arrange of places, asked by every way in which that is done (security-10). */
public record Giving(Actor giver, List<Held> held, LocalDate today) {

    /** One role as it is known by whom, where and since when. */
    public record Post(String username, String placeCode, LocalDate since) {}

    public Giving {
        held = List.copyOf(held);
    }

    /** True when the role may be given, changed or ended there. */
    public boolean gives(Role role, Place place) {
        return giver.standings().stream().anyMatch(own -> GivingPolicy.gives(own, role, place));
    }

    /** True when a place may be made, moved, renamed or closed there. */
    public boolean arranges(Place place) {
        return giver.standings().stream().anyMatch(own -> GivingPolicy.arranges(own, place));
    }

    /** True when a place may be given another political body: whoever may do anything anywhere. */
    public boolean administers() {
        return arranges(Place.INSTALLATION);
    }

    /** True when the person's name and address may be changed: by whoever may give every role that the person holds or will hold. */
    public boolean describes(String username) {
        return held.stream().filter(one -> one.username().equals(username)).allMatch(one -> gives(one.role(), one.place()));
    }

    /** True when it is the giver's own role, and somebody else is there who could change it. */
    public boolean isForSomebodyElse(String username) {
        return isOwn(username) && lasting(one -> !one.username().equals(username));
    }

    public boolean isOwn(String username) {
        return giver.username().equals(username);
    }

    /** True when an administrator is left who can sign in, today and with no last day, once these posts are ended. */
    public boolean leavesAnAdministrator(List<Post> ended) {
        return lasting(one -> !ended.contains(new Post(one.username(), one.placeCode(), one.validFrom())));
    }

    private boolean lasting(Predicate<Held> who) {
        return held.stream().filter(one -> one.isLastingAdministrator(today)).anyMatch(who);
    }
}
