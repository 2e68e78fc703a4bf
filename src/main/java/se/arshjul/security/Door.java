package se.arshjul.security;

import java.util.regex.Pattern;

/** Which addresses are open to everyone, and where one may be led after signing in. */
public final class Door {

    private static final Pattern OPEN = Pattern.compile(
            "/security/(sign-in|sign-out|welcome)(\\.xhtml)?|/error.*|/web/.*|/jakarta\\.faces\\.resource/.*|/api/v1/status|/api/v1/openapi"
                    + "|/favicon\\.ico|/robots\\.txt|/\\.well-known/.*");
    private static final Pattern RETURN = Pattern.compile("/[A-Za-z0-9][\\w/.~-]*(\\?[\\w/.~%&=+,:;@-]*)?");
    private static final Pattern NOWHERE = Pattern.compile("/((api|error|web)/.*|security/(sign-in|sign-out|welcome).*)");
    private static final int LONGEST = 500;
    private static final String API = "/api/v1/";

    public static final String SIGN_IN = "/security/sign-in";
    public static final String SIGN_OUT = "/security/sign-out";
    public static final String START = "/start";

    private Door() {}

    public static boolean isOpen(String path) {
        return OPEN.matcher(path).matches();
    }

    public static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/");
    }

    public static boolean isApi(String path) {
        return path.startsWith(API);
    }

    /** A page of ours to go to after signing in: never another site's, whatever is asked for (security-6). */
    public static String returnTo(String asked) {
        boolean ours = asked != null && asked.length() <= LONGEST && !asked.contains("//")
                && RETURN.matcher(asked).matches() && !NOWHERE.matcher(asked).matches();
        return ours ? asked : START;
    }
}
