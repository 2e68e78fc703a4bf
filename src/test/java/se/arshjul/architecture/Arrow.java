package se.arshjul.architecture;

import java.util.Optional;
import java.util.regex.Pattern;

/** One place in the house that knows another, and by what. */
record Arrow(Side from, Side to, String by) {

    /** A room's rules and tables, or its pages ({@code .web}). */
    record Side(String room, boolean pages) {

        private static final Pattern PACKAGE = Pattern.compile("se\\.arshjul\\.([a-z]+)(\\.web)?(?:\\..*)?");

        static Optional<Side> of(String packageName) {
            var match = PACKAGE.matcher(packageName);
            return match.matches() ? Optional.of(new Side(match.group(1), match.group(2) != null)) : Optional.empty();
        }

        static Side of(String room, boolean pages) {
            return new Side(room, pages);
        }

        @Override
        public String toString() {
            return pages ? room + ".web" : room;
        }
    }

    boolean leavesRoom() {
        return !from.room().equals(to.room());
    }

    @Override
    public String toString() {
        return from + " -> " + to + " (" + by + ")";
    }
}
