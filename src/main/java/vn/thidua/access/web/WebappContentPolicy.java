package vn.thidua.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The content policy of the webapps' start pages. The webapps keep their nonce where all users share it, so that under
 * load header and page do not agree and the page stays blank; here each response has its own.
 */
class WebappContentPolicy extends OncePerRequestFilter {

    private static final SecureRandom RANDOM = new SecureRandom();
    // embedded forms are compiled in the browser, hence unsafe-eval
    private static final String POLICY =
            "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'self';"
                    + " form-action 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
                    + " frame-src 'self' blob:; script-src 'self' 'unsafe-eval' 'nonce-%s'";

    /** Else a first visit shows keys instead of Vietnamese words. */
    private static final String LANGUAGE = "<script src=\"/js/webapp-language.js\"></script>";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String nonce = nonce();
        String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] marked = html.replace("</head>", LANGUAGE + "</head>")
                .replace("<script", "<script nonce=\"" + nonce + "\"")
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(marked.length);
        response.getOutputStream().write(marked);
    }

    private static String nonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
