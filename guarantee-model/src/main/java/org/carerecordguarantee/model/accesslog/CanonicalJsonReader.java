package org.carerecordguarantee.model.accesslog;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads JSON without spaces. What it lets through is compared with its canonical spelling afterwards, so that it need
 * only be strict enough to lose nothing.
 */
final class CanonicalJsonReader {
    // Deeper than any entry; a bound, so that hostile input cannot exhaust the stack.
    private static final int DEEPEST = 32;

    private final String in;
    private int at;
    private int depth;

    CanonicalJsonReader(String in) {
        this.in = in;
    }

    Json read() {
        Json value = value();
        if (at != in.length()) {
            throw wrong();
        }
        return value;
    }

    private Json value() {
        return switch (peek()) {
            case '"' -> new Json.Text(text());
            case '[' -> nested('[', ']');
            case '{' -> nested('{', '}');
            case 't' -> word("true", new Json.Truth(true));
            case 'f' -> word("false", new Json.Truth(false));
            case 'n' -> word("null", Json.NOTHING);
            default -> whole();
        };
    }

    private Json nested(char open, char close) {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        take(open);
        Json value = open == '[' ? listing(close) : members(close);
        take(close);
        depth--;
        return value;
    }

    private Json listing(char close) {
        List<Json> values = new ArrayList<>();
        while (peek() != close) {
            if (!values.isEmpty()) {
                take(',');
            }
            values.add(value());
        }
        return new Json.Listing(values);
    }

    private Json members(char close) {
        SortedMap<String, Json> values = new TreeMap<>();
        while (peek() != close) {
            if (!values.isEmpty()) {
                take(',');
            }
            String name = text();
            take(':');
            if (values.put(name, value()) != null) {
                throw wrong();
            }
        }
        return new Json.Members(values);
    }

    private Json word(String word, Json value) {
        if (!in.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Json whole() {
        int from = at;
        while (at < in.length() && (in.charAt(at) == '-' || (in.charAt(at) >= '0' && in.charAt(at) <= '9'))) {
            at++;
        }
        try {
            return new Json.Whole(Long.parseLong(in.substring(from, at)));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("not JSON as expected, at character " + from, noNumber);
        }
    }

    private String text() {
        take('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = in.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> control();
            default -> throw wrong();
        };
    }

    private char control() {
        if (at + 4 > in.length() || !in.startsWith("00", at)) {
            throw wrong();
        }
        int high = Character.digit(in.charAt(at + 2), 16);
        int low = Character.digit(in.charAt(at + 3), 16);
        if (high < 0 || low < 0) {
            throw wrong();
        }
        at += 4;
        return (char) (high * 16 + low);
    }

    private char peek() {
        if (at >= in.length()) {
            throw wrong();
        }
        return in.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw wrong();
        }
        at++;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not JSON as expected, at character " + at);
    }
}
