package org.carerecordguarantee.server.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
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
}
