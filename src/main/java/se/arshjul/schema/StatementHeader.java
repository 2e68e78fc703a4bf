package se.arshjul.schema;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Tells in a header how many statements an answer took, where somebody measures (schema-5). */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class StatementHeader extends HttpFilter {
    private static final String NAME = "X-Statements";
    private static final boolean WANTED = StatementCount.isWanted();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        if (!WANTED) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.begin();
        chain.doFilter(request, new Counted(response));
        tell(response);
    }

    static void tell(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.setIntHeader(NAME, StatementCount.soFar());
        }
    }

    /** An answer that says its count before its first characters leave. */
    private static final class Counted extends HttpServletResponseWrapper {
        Counted(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return new PrintWriter(new Telling(super.getWriter(), (HttpServletResponse) getResponse()));
        }

        @Override
        public jakarta.servlet.ServletOutputStream getOutputStream() throws IOException {
            tell((HttpServletResponse) getResponse());
            return super.getOutputStream();
        }
    }

    private static final class Telling extends Writer {
        private final Writer out;
        private final HttpServletResponse response;

        Telling(Writer out, HttpServletResponse response) {
            this.out = out;
            this.response = response;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            tell(response);
            out.write(text, from, length);
        }

        @Override
        public void flush() throws IOException {
            tell(response);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            tell(response);
            out.close();
        }
    }
}
