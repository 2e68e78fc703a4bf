package se.arshjul.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.arshjul.kernel.RuleBrokenException;

/** Lets pages see what was typed as it went through the gate for texts; a form with impossible signs is one that cannot be read. */
public class TypedText extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var typed = new TypedRequest(request);
        if (isReadable(typed)) {
            chain.doFilter(typed, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** A form with files is read later, by the page that knows how much it takes. */
    private static boolean isReadable(TypedRequest typed) {
        if (typed.getContentType() != null && !typed.getContentType().startsWith("application/x-www-form-urlencoded")) {
            return true;
        }
        try {
            typed.getParameterMap();
            return true;
        } catch (RuleBrokenException impossible) {
            return false;
        }
    }
}
