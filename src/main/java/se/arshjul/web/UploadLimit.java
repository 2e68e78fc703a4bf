package se.arshjul.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Reads a form with files before its page does, so that a too large or broken one is told in words and not as our fault. */
public class UploadLimit extends HttpFilter {
    private static final String FORM = "multipart/form-data";
    private static final long MEGABYTE = 1024L * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int status = isFormWithFiles(request) ? judge(request) : HttpServletResponse.SC_OK;
        if (status == HttpServletResponse.SC_OK) {
            chain.doFilter(request, response);
        } else {
            response.sendError(status);
        }
    }

    private static boolean isFormWithFiles(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith(FORM);
    }

    /** The file and one megabyte more for what is sent beside it. */
    private long longest() {
        return (Long.parseLong(getServletContext().getInitParameter("arshjul.upload")) + 1) * MEGABYTE;
    }

    private int judge(HttpServletRequest request) throws ServletException {
        if (request.getContentLengthLong() > longest()) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            request.getParts();
            return HttpServletResponse.SC_OK;
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | RuntimeException unreadable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
