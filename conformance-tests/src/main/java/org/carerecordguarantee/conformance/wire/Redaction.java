package org.carerecordguarantee.conformance.wire;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of an exchange may be kept while the run lasts. Headers are kept by an allow-list, so that one nobody thought of is left out; a
 * configured secret, or a token that was ever sent, is struck out wherever it stands. Bodies are kept whole, since scenarios may have
 * to compare two answers to the letter; what of them may be written down is said by {@link Bodies}.
 */
public final class Redaction {

    private static final int SHORTEST_TOKEN = 16;
    private static final Set<String> LOG_IN = Set.of("authorization", "proxy-authorization");
    private static final int LONGEST_BODY = 1024 * 1024;
    private static final Set<String> HEADERS = Set.of(
            "accept",
            "allow",
            "cache-control",
            "content-language",
            "content-length",
            "content-type",
            "correlation-id",
            "date",
            "location",
            "purpose",
            "retry-after");

    private static final Pattern PARAMETER = Pattern.compile("([?&;#])([^=&;#]+)=[^&;#]*");

    /** The longest first, so that what is part of another is not struck out before it; replaced whole when one is added. */
    private volatile List<String> secrets = List.of();

    public Redaction(Collection<String> configured) {
        configured.forEach(this::add);
    }

    /** From now on strikes this out too. */
    synchronized void add(String secret) {
        if (secret.length() >= Secrets.SHORTEST && !secrets.contains(secret)) {
            secrets = Stream.concat(secrets.stream(), Stream.of(secret))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        }
    }

    /**
     * From now on strikes out what a request's header carries whose name speaks of a secret. Of any but the log-in itself only what is as
     * long as a token: a cookie may also hold a plain word, which must not be struck out of every report.
     *
     * @param header in whatever letters
     */
    void sent(String header, String value) {
        if (LOG_IN.contains(header.toLowerCase(Locale.ROOT))) {
            add(value);
            add(value.substring(value.lastIndexOf(' ') + 1));
        } else if (Bodies.secret(header)) {
            Stream.of(value.split("[;,]\\s*"))
                    .map(part -> part.replaceFirst("^[^=\\s]+=(?=[^=])", ""))
                    .filter(part -> part.length() >= SHORTEST_TOKEN)
                    .forEach(this::add);
        }
    }

    /** {@return everything that must not stand in any report} */
    public Set<String> secrets() {
        return Set.copyOf(secrets);
    }

    SortedMap<String, String> headers(Map<String, List<String>> all) {
        SortedMap<String, String> kept = new TreeMap<>();
        all.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (HEADERS.contains(lower)) {
                String value = String.join(", ", values);
                kept.put(lower, lower.equals("location") ? address(value) : text(Bodies.tokenless(value)));
            }
        });
        return kept;
    }

    /** {@return an address without the values of parameters whose names speak of secrets} */
    String address(String address) {
        String kept = PARAMETER
                .matcher(address)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Bodies.secret(found.group(2)) || found.group(2).equalsIgnoreCase("code")
                                ? found.group(1) + found.group(2) + "=" + Bodies.STRUCK
                                : found.group()));
        return text(Bodies.tokenless(kept));
    }

    /** {@return a text without any secret that is known so far, and without its end if it is longer than any answer} */
    public String text(String text) {
        String kept = text;
        for (String secret : secrets) {
            if (secret.length() <= kept.length()) {
                kept = kept.replace(secret, Bodies.STRUCK);
            }
        }
        return kept.length() <= LONGEST_BODY ? kept : kept.substring(0, LONGEST_BODY) + " [cut off]";
    }
}
