package org.carerecordguarantee.server.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.PersonId;

/** What can be read off an address, matched or not. */
final class Paths {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern IDS = Pattern.compile(UUID_FORM);
    private static final Pattern PERSON = Pattern.compile("^api/people/(" + UUID_FORM + ")(?:/.*)?$");
    private static final Pattern ITEM =
            Pattern.compile("^api/people/" + UUID_FORM + "/record/items/(" + UUID_FORM + ")(?:/.*)?$");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9/{}._-]");

    private Paths() {}

    /** The decoded address below the root, plain: without slashes that say nothing and without matrix parameters. */
    static String below(ContainerRequestContext request) {
        return plain(request.getUriInfo().getPath());
    }

    // What is matched leaves them out too, so an address with them leads to the same person.
    static String plain(String path) {
        return path.replaceAll(";[^/]*", "").replaceAll("/+", "/").replaceFirst("^/", "");
    }

    /** Spelled in any case and with any slashes or dots before it: asked before matching, so rather too often than too seldom. */
    static boolean isDevelopment(String path) {
        return path.toLowerCase(Locale.ROOT)
                .replaceAll("[./]+", "/")
                .replaceFirst("^/", "")
                .startsWith("development");
    }

    /** The person that the address is about, known here or not. */
    static Optional<PersonId> person(String path) {
        Matcher matcher = PERSON.matcher(path);
        return matcher.matches() ? Optional.of(new PersonId(UUID.fromString(matcher.group(1)))) : Optional.empty();
    }

    /** The item of a record that the address is about, there or not. */
    static Optional<ItemRef> item(String path) {
        Matcher matcher = ITEM.matcher(path);
        return matcher.matches() ? Optional.of(new ItemRef(UUID.fromString(matcher.group(1)))) : Optional.empty();
    }

    /** Fit for logs: every id left out, every odd character too, at most 200 characters. */
    static String withoutIds(String path) {
        String shown = UNSAFE.matcher(IDS.matcher(path).replaceAll("{id}")).replaceAll("?");
        return shown.length() > 200 ? shown.substring(0, 200) : shown;
    }
}
