package se.arshjul.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stands before every page and call: turns away forged changes, and asks whoever is not signed in to sign in first. */
public class Gate extends HttpFilter {

    @Inject Refusal refusal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestPath.isImpossible(request)) {
            refusal.unreadable(request, response);
        } else if (request.getUserPrincipal() == null && !Door.isOpen(RequestPath.of(request))) {
            refusal.signInNeeded(request, response);
        } else if (Forgery.isSuspected(request)) {
            refusal.forged(request, response);
        } else {
            through(request, response, chain);
        }
    }

    private static void through(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            PageRights.take(); // the thread serves others after this
        }
    }
}
