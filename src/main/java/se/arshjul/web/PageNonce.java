package se.arshjul.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * Lets a form be sent without the page's nonce: only its script adds that, so where no script runs the page goes on with
 * the nonce it has. One that was sent and is another's is still refused.
 */
public class PageNonce extends ExternalContextFactory {
    static final String NAME = "primefaces.nonce";

    public PageNonce(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new ExternalContextWrapper(getWrapped().getExternalContext(context, request, response)) {
            @Override
            public Map<String, String> getRequestParameterMap() {
                return new Sent(super.getRequestParameterMap());
            }
        };
    }

    static boolean isSent(FacesContext context) {
        return context.getExternalContext().getRequestParameterValuesMap().containsKey(NAME);
    }

    /** What was sent, with the page's own nonce where none was. */
    private static final class Sent extends AbstractMap<String, String> {
        private final Map<String, String> sent;

        Sent(Map<String, String> sent) {
            this.sent = sent;
        }

        @Override
        public String get(Object name) {
            String value = sent.get(name);
            return value == null && NAME.equals(name) ? own() : value;
        }

        @Override
        public boolean containsKey(Object name) {
            return sent.containsKey(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return sent.entrySet();
        }

        private static String own() {
            var root = FacesContext.getCurrentInstance().getViewRoot();
            var view = root == null ? null : root.getViewMap(false);
            return view == null ? null : (String) view.get(NAME);
        }
    }
}
