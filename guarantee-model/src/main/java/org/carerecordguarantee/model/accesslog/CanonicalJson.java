package org.carerecordguarantee.model.accesslog;

import java.util.Iterator;
import java.util.Map;

/**
 * The one spelling of a JSON value (RFC 8785): no spaces, names in the order of their UTF-16 code units, and in texts
 * nothing escaped but what must be. The same value always has the same bytes, so that its hash can be compared.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical spelling, to be encoded as UTF-8.
     *
     * @throws IllegalArgumentException if a text is no Unicode (half of a surrogate pair), which has no canonical spelling
     */
    public static String write(Json value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    /**
     * Reads a value that is spelt canonically.
     *
     * @throws IllegalArgumentException if it is not JSON, or not in its canonical spelling, or has a fraction
     */
    public static Json read(String canonical) {
        Json value = new CanonicalJsonReader(canonical).read();
        if (!write(value).equals(canonical)) {
            throw new IllegalArgumentException("not the canonical spelling");
        }
        return value;
    }

    private static void write(Json value, StringBuilder out) {
        if (value instanceof Json.Text text) {
            writeText(text.value(), out);
        } else if (value instanceof Json.Whole whole) {
            out.append(whole.value());
        } else if (value instanceof Json.Truth truth) {
            out.append(truth.value());
        } else if (value instanceof Json.Listing listing) {
            writeListing(listing, out);
        } else if (value instanceof Json.Members members) {
            writeMembers(members, out);
        } else {
            out.append("null");
        }
    }

    private static void writeListing(Json.Listing listing, StringBuilder out) {
        out.append('[');
        for (Iterator<Json> each = listing.values().iterator(); each.hasNext(); ) {
            write(each.next(), out);
            if (each.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static void writeMembers(Json.Members members, StringBuilder out) {
        out.append('{');
        String before = "";
        for (Map.Entry<String, Json> member : members.values().entrySet()) {
            out.append(before);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            before = ",";
        }
        out.append('}');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i = writePair(text, i, out);
            } else {
                writeCharacter(c, out);
            }
        }
        out.append('"');
    }

    private static int writePair(String text, int at, StringBuilder out) {
        if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
            throw new IllegalArgumentException("half of a surrogate pair is no text");
        }
        out.append(text, at, at + 2);
        return at + 1;
    }

    private static void writeCharacter(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
