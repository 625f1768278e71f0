package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first few kilobytes that come back from a plain question, as they came: what answers may not speak HTTP at all.
 *
 * @param text as Latin-1, so that any byte can stand in it
 */
record WebAnswer(String text) {

    private static final int ENOUGH = 8 * 1024;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");
    private static final Pattern LOCATION = Pattern.compile("(?im)^location:\\s*(\\S+)");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d{1,9})");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>\\s*([^<]{1,80})");

    /** {@return what comes back to a GET of this address over a connection that stands} */
    static WebAnswer ask(Socket socket, URI target) throws IOException {
        String path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String question = "GET " + path + " HTTP/1.1\r\nHost: " + target.getRawAuthority()
                + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(question.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        byte[] read = new byte[ENOUGH];
        int length = 0;
        try {
            InputStream in = socket.getInputStream();
            int more = in.read(read);
            while (more > 0 && length < ENOUGH) {
                length += more;
                boolean further = length < ENOUGH && new WebAnswer(text(read, length)).goesOn();
                more = further ? in.read(read, length, ENOUGH - length) : 0;
            }
        } catch (SocketTimeoutException silent) {
            if (length == 0) {
                throw silent;
            }
        }
        return new WebAnswer(text(read, length));
    }

    private static String text(byte[] read, int length) {
        return new String(read, 0, length, StandardCharsets.ISO_8859_1);
    }

    boolean http() {
        return STATUS.matcher(text).find();
    }

    /** Whether more is to come: many servers leave the connection open, however they are asked. */
    private boolean goesOn() {
        int head = text.indexOf("\r\n\r\n");
        if (!http() || head < 0) {
            return http();
        }
        Matcher length = LENGTH.matcher(text.substring(0, head));
        boolean body = status() != 204 && status() != 304;
        return body && (!length.find() || text.length() < head + 4 + Integer.parseInt(length.group(1)));
    }

    int status() {
        Matcher status = STATUS.matcher(text);
        return status.find() ? Integer.parseInt(status.group(1)) : 0;
    }

    /** {@return where it sends whoever asks, if it sends them anywhere} */
    Optional<String> redirect() {
        Matcher location = LOCATION.matcher(text);
        return status() / 100 == 3 && location.find() ? Optional.of(location.group(1)) : Optional.empty();
    }

    /** {@return the title of the page, if it is a page for people} */
    Optional<String> page() {
        Matcher title = TITLE.matcher(text);
        if (title.find()) {
            return Optional.of(title.group(1).strip());
        }
        return text.toLowerCase(Locale.ROOT).contains("<html") ? Optional.of("untitled") : Optional.empty();
    }

    /** {@return the beginning, as far as it can be printed} */
    String beginning() {
        String printable = text.replaceAll("[^\\x20-\\x7e]+", " ").strip();
        return printable.isEmpty()
                ? "nothing that can be read"
                : "'" + printable.substring(0, Math.min(40, printable.length())) + "'";
    }
}
