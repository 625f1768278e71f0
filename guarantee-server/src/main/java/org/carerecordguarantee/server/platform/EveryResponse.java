package org.carerecordguarantee.server.platform;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * Begins each request with a correlation id and puts on each answer, whatever it will be, the headers that keep it out of caches,
 * frames and other pages. The server's configuration adds the like to what this application does not answer itself.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EveryResponse implements Filter {
    @Inject
    private Caller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        caller.begin(UUID.randomUUID().toString());
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Correlation-Id", caller.correlation());
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
