package se.arshjul.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer with one content security policy: ours, and for scripts what a page says of its own nonce. */
class PolicyResponse extends HttpServletResponseWrapper {
    static final String POLICY = "Content-Security-Policy";
    /** The two style attributes that the components write: {@code display:none} and an empty one. */
    private static final String HIDDEN_STYLE = "'unsafe-hashes' 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE=' "
            + "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static final String ALL_BUT_SCRIPTS = "default-src 'none'; style-src 'self' " + HIDDEN_STYLE
            + "; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; ";
    private static final String OWN_SCRIPTS = "script-src 'self'";

    PolicyResponse(HttpServletResponse response) {
        super(response);
        super.setHeader(POLICY, ALL_BUT_SCRIPTS + OWN_SCRIPTS);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(POLICY) ? withScripts(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(POLICY)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    private static String withScripts(String value) {
        return value.startsWith("script-src ") ? ALL_BUT_SCRIPTS + value : value;
    }
}
