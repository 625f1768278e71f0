package org.carerecordguarantee.conformance.wire;

import jakarta.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds secrets in a text, in every form in which a system may send one back: plain, URL-encoded, base64 (by itself or as a part of
 * something longer), hexadecimal, escaped for JSON or for HTML.
 */
public final class Secrets {

    /** How many characters a secret must have at least to be looked for: a shorter one would be found everywhere. */
    public static final int SHORTEST = 6;

    /** Enough of an end that most texts have no such end of any secret. */
    private static final int END = SHORTEST;

    private final Map<Integer, List<String>> byEnd = new HashMap<>();

    /** @param secrets those that are too short are not looked for */
    public Secrets(Collection<String> secrets) {
        Set<String> all = new TreeSet<>();
        secrets.forEach(secret -> all.addAll(forms(secret)));
        all.stream().filter(form -> form.length() >= END).forEach(form -> byEnd.computeIfAbsent(
                        end(form, form.length()), hash -> new ArrayList<>())
                .add(form));
    }

    /** {@return whether any secret stands in a text} */
    public boolean standIn(String text) {
        for (int to = END; to <= text.length(); to++) {
            List<String> ending = byEnd.get(end(text, to));
            if (ending != null) {
                for (String form : ending) {
                    if (text.startsWith(form, to - form.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int end(String text, int to) {
        int hash = 0;
        for (int i = to - END; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    static Set<String> forms(String secret) {
        Set<String> forms = new TreeSet<>();
        if (secret.length() < END) {
            return forms;
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        forms.add(secret);
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(encoded);
        forms.add(encoded.replace("+", "%20"));
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        String json = Json.createValue(secret).toString();
        forms.add(json.substring(1, json.length() - 1));
        forms.add(json.substring(1, json.length() - 1).replace("/", "\\/"));
        forms.add(html(secret));
        for (int before = 0; before < 3; before++) {
            inside(bytes, before, Base64.getEncoder(), forms);
            inside(bytes, before, Base64.getUrlEncoder(), forms);
        }
        return forms;
    }

    private static String html(String secret) {
        return secret.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    /** The letters of the base64 of something longer that depend on the secret alone, if that many bytes stand before it. */
    private static void inside(byte[] bytes, int before, Base64.Encoder encoder, Set<String> forms) {
        byte[] longer = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, longer, before, bytes.length);
        String text = encoder.withoutPadding().encodeToString(longer);
        int from = (before * 8 + 5) / 6;
        forms.add(text.substring(from, longer.length * 8 / 6));
    }
}
