package org.carerecordguarantee.server.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes no body over 64 KiB, declared or not. What is taken is read whole, so that nothing is half done when it turns out too long. */
@Provider
@ApplicationScoped
@Priority(200)
public class BodyLimit implements ContainerRequestFilter {
    static final int BYTES = 64 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getLength() > BYTES) {
            throw Problem.of(Reason.TOO_LARGE).declined();
        }
        if (isForm(request.getMediaType())) {
            // The container reads a form itself, from its own stream: what has no length is not let through to it.
            if (request.getLength() < 0) {
                throw Problem.of(Reason.TOO_LARGE).declined();
            }
            return;
        }
        InputStream stream = request.getEntityStream();
        if (stream == null) {
            return;
        }
        byte[] body = stream.readNBytes(BYTES + 1);
        if (body.length > BYTES) {
            throw Problem.of(Reason.TOO_LARGE).declined();
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    private static boolean isForm(MediaType type) {
        return type != null
                && type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("x-www-form-urlencoded");
    }
}
