package org.carerecordguarantee.server.platform;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Who never got in: one line each in {@code logs/security.0.log} of the server's output folder, apart from the ordinary log and from
 * every access list. At most {@value #A_MINUTE} lines a minute, then one that says how many were left out, so that nobody fills the
 * disk from outside.
 *
 * <p>INVARIANT: nothing that the caller sent is in a line except its method and an address without ids.
 */
@ApplicationScoped
class SecurityLog {
    static final int A_MINUTE = 120;

    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int FILES_KEPT = 10;

    private final Logger logger = Logger.getLogger("org.carerecordguarantee.security");
    private final FileHandler file;
    private final Time time;
    private long minute;
    private int written;
    private int leftOut;

    @Inject
    SecurityLog(Settings settings, Time time) {
        this(settings.output().resolve("logs"), time);
    }

    /** For the container's proxy alone. */
    SecurityLog() {
        this.file = null;
        this.time = null;
    }

    SecurityLog(Path folder, Time time) {
        this.time = time;
        try {
            Files.createDirectories(folder);
            file = new FileHandler(folder.resolve("security.%g.log").toString(), TEN_MEGABYTES, FILES_KEPT, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        file.setFormatter(new Formatter() {
            @Override
            public String format(LogRecord line) {
                return line.getMessage() + System.lineSeparator();
            }
        });
        logger.setUseParentHandlers(false);
        logger.addHandler(file);
    }

    synchronized void refused(Tokens.Kind kind, String method, String path, String correlation) {
        long now = time.now().getEpochSecond() / 60;
        if (now != minute) {
            if (leftOut > 0) {
                logger.info(time.now() + " " + leftOut + " more were refused in the minute before and are not listed");
            }
            minute = now;
            written = 0;
            leftOut = 0;
        }
        if (written >= A_MINUTE) {
            leftOut++;
            return;
        }
        written++;
        logger.info(time.now() + " NO_IDENTITY " + kind + " " + method.replaceAll("[^A-Z]", "?") + " " + path + " "
                + correlation);
    }

    @PreDestroy
    void close() {
        logger.removeHandler(file);
        file.close();
    }
}
